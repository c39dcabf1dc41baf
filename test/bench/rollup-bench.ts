/**
 * Whole merges as processes: `tonghop rollup` over growing numbers of submissions, beside a plain exceljs program that
 * reads the same cells and writes the same workbook. `node test/bench/run.mjs test/bench/rollup-bench.ts [SIZE …]` after
 * `npm run build`; `--command FILE` measures another build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Generated, makeSubmissions } from './make-submissions.ts';

export const SIZES = [27, 188, 1000, 5000];
/** exceljs merges no more than this: beyond, it only takes long. */
const MOST_PLAIN = 1000;
/** Generated submissions are kept here for the next time. */
const FOLDER = 'out/bench';

export interface MergeTiming {
  readonly submissions: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** The plain program; null where it was not measured. */
  readonly plain: { readonly seconds: number; readonly peakMegabytes: number } | null;
  /** Load of the machine over the last minute, when it was measured. */
  readonly load: number;
}

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly stdout: string;
}

/**
 * Small sizes are measured several times, turn and turn about, and the quickest of each taken: what else the machine
 * does only ever adds.
 * @param command the built command; @param more options it is given besides
 */
export async function measureMerges(
  sizes: readonly number[] = SIZES,
  command = 'dist/tonghop.js',
  more: readonly string[] = [],
): Promise<MergeTiming[]> {
  const timings: MergeTiming[] = [];
  for (const submissions of sizes) {
    const made = await makeSubmissions(join(FOLDER, String(submissions)), submissions);
    const rounds = submissions > 1000 ? 1 : 3;
    const [ours, plain]: [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(merge(made, submissions, command, more));
      if (submissions <= MOST_PLAIN) plain.push(plainMerge(made, submissions));
    }
    const { seconds, peakMegabytes } = quickest(ours);
    const other = plain.length === 0 ? null : quickest(plain);
    timings.push({ submissions, seconds, peakMegabytes, plain: other, load: loadavg()[0] ?? 0 });
  }
  return timings;
}

/** The timings as a Markdown table; ratio: how many times the plain program's time is ours. */
export function mergeTable(timings: readonly MergeTiming[]): string {
  const rows = timings.map(({ submissions, seconds, peakMegabytes, plain, load }) => {
    const other = plain
      ? [plain.seconds.toFixed(1), (plain.seconds / seconds).toFixed(1), plain.peakMegabytes.toFixed(0)]
      : ['–', '–', '–'];
    const cells = [submissions, seconds.toFixed(1), peakMegabytes.toFixed(0), ...other, load.toFixed(1)];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| submissions | tonghop s | peak MB | plain exceljs s | ratio | peak MB | load |';
  return [head, '|---:|---:|---:|---:|---:|---:|---:|', ...rows].join('\n');
}

function merge(made: Generated, submissions: number, command: string, more: readonly string[]): Measured {
  const units = submissions > 27 ? ['--units', made.register] : [];
  const out = join(FOLDER, `out-${submissions}`);
  const given = ['--period', '2023-Q1', '--out', out, '--no-cache', '--quiet', ...units, ...more];
  return measured([command, 'rollup', made.folder, ...given]);
}

function plainMerge(made: Generated, submissions: number): Measured {
  const bundles = join('node_modules', '.cache', 'tonghop');
  mkdirSync(bundles, { recursive: true });
  const lines = join(FOLDER, `lines-${submissions}`);
  const units = submissions > 27 ? made.register : 'all';
  if (!existsSync(lines)) run('roll-up-lines.ts', [made.folder, units, lines]);
  const out = join(FOLDER, `plain-${submissions}.xlsx`);
  const program = join(bundles, 'plain-exceljs-merge.mjs');
  // Once through the bundler, with nothing to read; then as a process of its own.
  if (!existsSync(program)) run('plain-exceljs-merge.ts', ['test/bench', lines, out]);
  const { seconds, ...rest } = measured([program, made.folder, lines, out]);
  rmSync(out, { force: true });
  // What it was given it need not have loaded from a file.
  const { givenSeconds } = JSON.parse(rest.stdout) as { givenSeconds: number };
  return { ...rest, seconds: seconds - givenSeconds };
}

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['test/bench/run.mjs', `test/bench/${script}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
}

/** One process from its start to its end. */
function measured(args: readonly string[]): Measured {
  const peak = join(FOLDER, 'peak');
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', './test/bench/peak-memory.cjs', ...args], {
    env: { ...process.env, PEAK_FILE: peak },
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if ((status !== 0 && status !== 1) || stdout === '') throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return { seconds, peakMegabytes: Number(readFileSync(peak, 'utf8')) / 1e6, stdout };
}

function quickest(all: readonly Measured[]): Measured {
  return all.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

if (/rollup-bench/.test(process.argv[1] ?? '')) {
  const given = process.argv.slice(2);
  const at = given.indexOf('--command');
  const [, command = 'dist/tonghop.js'] = at < 0 ? [] : given.splice(at, 2);
  // Whatever follows the first option is the command's.
  const options = given.findIndex((each) => each.startsWith('--'));
  const sizes = given.slice(0, options < 0 ? undefined : options).map(Number);
  const more = options < 0 ? [] : given.slice(options);
  process.stdout.write(`${mergeTable(await measureMerges(sizes.length > 0 ? sizes : SIZES, command, more))}\n`);
}
