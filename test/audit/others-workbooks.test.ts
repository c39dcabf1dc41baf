import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { auditBook } from '../../lib/core/audit/audit-book.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';

/** Workbooks that others wrote; not part of the project, so the test says when it has none. */
const FOLDER = join(__dirname, '../../../shared/corpus');

/** Stored results that the engine disputes although the file is right, with the reason. None is needed at present. */
const DISPUTED: ReadonlySet<string> = new Set();

function workbooks(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return workbooks(path);
    return /\.xls[xm]$/.test(name) ? [path] : [];
  });
}

const present = existsSync(FOLDER);
if (!present) console.info('No folder of other people’s workbooks beside the project: those tests are skipped.');

(present ? describe : describe.skip)('workbooks of others', () => {
  test('end in findings with whole sentences, and no result is called stale that is not', async () => {
    const engine = await loadEngine();
    const stale: string[] = [];
    const broken: string[] = [];
    for (const file of workbooks(FOLDER)) {
      let found: ReturnType<typeof auditBook>;
      try {
        found = auditBook(await readBook(readFileSync(file)), { engine, file });
      } catch (error) {
        if (error instanceof UnreadableFileError) continue;
        throw new Error(`${file}: ${String(error)}`);
      }
      for (const one of found) {
        const name = `${file.slice(FOLDER.length + 1)} ${one.sheet}!${one.range}`;
        if (one.rule === 'audit.stale-result' && !DISPUTED.has(name)) stale.push(name);
        for (const language of ['vi', 'en'] as const) {
          const text = wordFinding(one, language);
          if (/undefined|\bNaN\b|\[object|\$\{/.test(text.replace(/“[^”]*”/g, ''))) broken.push(`${one.rule}: ${text}`);
        }
      }
    }
    expect(stale).toEqual([]);
    expect(broken).toEqual([]);
  }, 300000);
});
