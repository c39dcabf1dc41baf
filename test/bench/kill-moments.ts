/**
 * Kills a merge of 1,000 submissions at twenty moments: what stands then is the old outputs or the new ones, whole, and
 * the next run completes. `node test/bench/run.mjs test/bench/kill-moments.ts [COUNT [MOMENTS [SEED]]]`
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand, OUTPUTS, standing, startCommand } from '../rollup/built-command.ts';
import { killAfter, moments } from '../rollup/killed.ts';
import { makeSubmissions } from './make-submissions.ts';

const [count = 1000, times = 20, seed = 571] = process.argv.slice(2).map(Number);
const made = await makeSubmissions(join('out', 'bench', String(count)), count);
const entry = await buildCommand('kill-moments');
const folder = mkdtempSync(join(tmpdir(), 'tonghop-kill-'));
let failures = 0;
try {
  const few = join(folder, 'few');
  mkdirSync(few);
  for (const name of readdirSync(made.folder).slice(0, 3)) cpSync(join(made.folder, name), join(few, name));
  const earlier = join(folder, 'earlier');
  await startCommand(entry, ['rollup', few, '--period', '2023-Q1', '--no-cache', '--out', earlier]).ended;
  const old = JSON.stringify(standing(earlier));
  const args = ['rollup', made.folder, '--period', '2023-Q1', '--units', made.register];
  const started = performance.now();
  await startCommand(entry, [...args, '--out', join(folder, 'whole')]).ended;
  const takes = performance.now() - started;
  const undisturbed = JSON.stringify(standing(join(folder, 'whole')));
  if (Object.keys(standing(join(folder, 'whole'))).join() !== OUTPUTS.join()) throw new Error('the merge itself fails');
  for (const moment of moments(seed, times)) {
    const result = await killAfter({ entry, args, earlier, out: join(folder, 'killed'), after: moment * takes });
    const stood = JSON.stringify(result.stood);
    const state = stood === old ? 'old outputs' : stood === undisturbed ? 'new outputs' : 'A MIXTURE';
    const next = JSON.stringify(result.next) === undisturbed ? 'same bytes' : 'OTHER BYTES';
    const litter = result.leftovers.length === 0 ? 'nothing left behind' : `LEFT BEHIND ${result.leftovers.join(', ')}`;
    if (/[A-Z]{4}/.test(`${state} ${next} ${litter}`)) failures += 1;
    const seconds = ((moment * takes) / 1000).toFixed(2);
    process.stdout.write(
      `${seconds} s ${result.killed ? 'killed' : 'ended before'}: ${state}; next run: ${next}, ${litter}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(failures === 0 ? `all ${times} well\n` : `${failures} of ${times} FAILED\n`);
process.exitCode = failures === 0 ? 0 : 1;
