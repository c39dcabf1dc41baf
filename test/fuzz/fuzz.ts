/**
 * Reads broken workbooks: `node test/bench/run.mjs test/fuzz/fuzz.ts [--cases 100000] [--seed 1] [--from 0]`.
 *
 * A child process reads one case after the other and says which; the parent ends it when a case takes over 5 s and
 * fails when it dies, throws anything but `UnreadableFileError`, or passes 512 MB. A failing case is told by its number,
 * and `--from N --cases 1` runs it again.
 */
import { fork } from 'node:child_process';
import { fuzzCase } from './cases.ts';
import { judge } from './judge.ts';

const SLOWEST_SECONDS = 5;
const MOST_MEGABYTES = 512;
const REPORT_EVERY = 100;

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const cases = option('cases', 100_000);
const seed = option('seed', 1);
const from = option('from', 0);

if (process.argv.includes('--child')) await readAll();
else watch();

async function readAll(): Promise<void> {
  const outcomes: Record<string, number> = {};
  let slowest = 0;
  for (let number = from; number < from + cases; number += 1) {
    if (number % REPORT_EVERY === 0) process.send?.({ at: number });
    const file = fuzzCase(number, seed);
    const start = performance.now();
    try {
      const outcome = await judge(file);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      process.send?.({ failed: `case ${number}: ${(error as Error).stack}` });
      return;
    }
    slowest = Math.max(slowest, performance.now() - start);
    if (slowest > SLOWEST_SECONDS * 1000) {
      process.send?.({ failed: `case ${number} took ${(slowest / 1000).toFixed(1)} s` });
      return;
    }
  }
  process.send?.({ done: { outcomes, slowest, megabytes: process.resourceUsage().maxRSS / 1024 } });
}

function watch(): void {
  const child = fork(process.argv[1] as string, [...process.argv.slice(2), '--child'], {
    execArgv: ['--max-old-space-size=512'],
  });
  let last = from;
  let finished = false;
  const fail = (why: string) => {
    finished = true;
    process.stdout.write(`FAILED ${why}\n`);
    process.exitCode = 1;
    child.kill('SIGKILL');
  };
  const hung = () => fail(`hangs between case ${last} and ${last + REPORT_EVERY}`);
  // A hundred cases take a fraction of a second; one that hangs stops the reports.
  let timer = setTimeout(hung, 1000 * (SLOWEST_SECONDS + 20));
  child.on(
    'message',
    (message: { at?: number; failed?: string; done?: { outcomes: object; slowest: number; megabytes: number } }) => {
      clearTimeout(timer);
      if (message.failed) return fail(message.failed);
      if (message.at !== undefined) last = message.at;
      if (!message.done) {
        timer = setTimeout(hung, 1000 * (SLOWEST_SECONDS + 20));
        return;
      }
      finished = true;
      const { outcomes, slowest, megabytes } = message.done;
      if (megabytes > MOST_MEGABYTES) fail(`${megabytes.toFixed(0)} MB`);
      process.stdout.write(
        `${cases} cases from ${from}, seed ${seed}: slowest ${slowest.toFixed(0)} ms, ${megabytes.toFixed(0)} MB\n`,
      );
      process.stdout.write(`${JSON.stringify(outcomes)}\n`);
    },
  );
  child.on('exit', (code, signal) => {
    clearTimeout(timer);
    if (!finished) fail(`died (${signal ?? code}) between case ${last} and ${last + REPORT_EVERY}`);
  });
}
