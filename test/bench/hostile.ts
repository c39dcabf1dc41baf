/**
 * Time and peak memory of reading each hostile file, each in a process of its own: `node test/bench/run.mjs
 * test/bench/hostile.ts`. Goal: each ends under 2 s and 256 MB.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';
import { bombs, overLimits } from '../read/hostile-files.ts';

const [mode, path] = process.argv.slice(2);
if (mode === '--read' && path) {
  const bytes = readFileSync(path);
  const start = performance.now();
  const outcome = await readBook(bytes).then(
    () => 'read',
    (error) => (error instanceof UnreadableFileError ? error.reason : `CRASH ${error}`),
  );
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${outcome}\t${seconds.toFixed(2)}\t${megabytes.toFixed(0)}\n`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  process.stdout.write('file\toutcome\ts\tMB\n');
  for (const [name, make] of [...overLimits, ...bombs]) {
    const file = join(folder, 'file.xlsx');
    writeFileSync(file, make());
    const { stdout } = spawnSync(process.execPath, [process.argv[1] as string, '--read', file], { encoding: 'utf8' });
    process.stdout.write(`${name}\t${stdout || 'died\n'}`);
  }
  rmSync(folder, { recursive: true });
}
