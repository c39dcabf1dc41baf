/**
 * Measures reading against other readers: `node test/bench/run.mjs test/bench/bench.ts`.
 *
 * Every reader has a process of its own, warmed up first. In each round every process reads the same files once, in an
 * order that turns round every time, so that whatever else the machine does meets all alike. Ratios are taken within a
 * round; the table shows their medians. Times of different machines or days compare only by these ratios.
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { openpyxlScript } from './openpyxl.ts';
import { CALLS, loadReader, READERS } from './readers.ts';
import { measureMerges, mergeTable } from './rollup-bench.ts';
import { unitWorkbook } from './unit-workbook.ts';

const ROUNDS = 9;
/** Rounds that are not counted; engines compile what is used often only after a while, in the background. */
const WARM_UP = 6;
const UNIT_FILES = 40;
const SAMPLES = 'samples/hung-yen-2023-Q1';
const BIG_FILES = 3;
const BIG_ROWS = 1200;

interface Measured {
  /** Milliseconds per file. */
  readonly ms: number;
  /** Milliseconds per file that processors worked for it, those of the collector of garbage included. */
  readonly cpu: number;
  /** Peak memory of the process, MB. */
  readonly peak: number;
}

if (process.argv[2] === '--reader') await serve(process.argv[3] as string);
else await compare();

/** A reader's process: gets paths, reads them, says how long it took. */
async function serve(name: string): Promise<void> {
  const read = await loadReader(name);
  const held = new Map<string, Uint8Array>();
  process.on('message', async (paths: string[]) => {
    for (const path of paths) if (!held.has(path)) held.set(path, new Uint8Array(readFileSync(path)));
    const before = process.cpuUsage();
    const start = performance.now();
    for (const path of paths) await read(held.get(path) as Uint8Array);
    const ms = (performance.now() - start) / paths.length;
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1000 / paths.length;
    process.send?.({ ms, cpu, peak: process.resourceUsage().maxRSS / 1024 } satisfies Measured);
  });
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model.trim()} × ${cpus().length}\n`);
    const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')) : [];
    const readable: string[] = [];
    for (const name of samples) {
      const path = join(SAMPLES, name);
      // Some samples are broken on purpose; time is measured on those that every reader reads.
      if (await readBook(readFileSync(path)).catch(() => null)) readable.push(path);
    }
    if (readable.length > 0) await table(`${readable.length} workbooks of ${SAMPLES}`, () => readable, folder);
    const units: string[] = [];
    for (let index = 0; index < UNIT_FILES * (WARM_UP + ROUNDS); index += 1) {
      units.push(await written(folder, `unit-${index}`, index, 47));
    }
    // Others in every round: a reader that remembers texts of a form must not meet those of a single workbook again.
    const ofRound = (round: number) => units.slice((round + WARM_UP) * UNIT_FILES).slice(0, UNIT_FILES);
    await table(`${UNIT_FILES} unit workbooks a round (about 2,800 cells, 225 KB of XML)`, ofRound, folder);
    const big: string[] = [];
    for (let index = 0; index < BIG_FILES; index += 1) big.push(await written(folder, `big-${index}`, index, BIG_ROWS));
    await table(`${BIG_FILES} large workbooks (about 72,000 cells)`, () => big, folder);
    process.stdout.write(`\nWhole merges\n\n${mergeTable(await measureMerges())}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function written(folder: string, name: string, index: number, rows: number): Promise<string> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await unitWorkbook(index, rows));
  return path;
}

/** @param paths the files of a round; rounds before the first that counts have negative numbers */
async function table(title: string, paths: (round: number) => readonly string[], folder: string): Promise<void> {
  const rounds = new Map<string, Measured[]>(READERS.map((name) => [name, []]));
  const processes = new Map<string, ChildProcess>();
  for (const name of READERS) processes.set(name, fork(process.argv[1] as string, ['--reader', name]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? READERS : [...READERS].reverse();
    for (const name of order) {
      const measured = await ask(processes.get(name) as ChildProcess, paths(round));
      if (round >= 0) rounds.get(name)?.push(measured);
    }
  }
  for (const child of processes.values()) child.kill();
  const openpyxl = measureOpenpyxl(paths(0), folder);
  print(title, rounds, openpyxl);
}

function ask(child: ChildProcess, paths: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a reader ended'));
    child.once('exit', ended);
    child.once('message', (measured) => {
      child.off('exit', ended);
      resolve(measured as Measured);
    });
    child.send([...paths]);
  });
}

/** openpyxl reads values and formulas in two passes; null where Python or openpyxl is not installed. */
function measureOpenpyxl(paths: readonly string[], folder: string): Omit<Measured, 'cpu'> | null {
  const script = join(folder, 'openpyxl-bench.py');
  writeFileSync(script, openpyxlScript);
  const { status, stdout } = spawnSync('python3', [script, ...paths], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Omit<Measured, 'cpu'>) : null;
}

function print(
  title: string,
  rounds: ReadonlyMap<string, readonly Measured[]>,
  openpyxl: Omit<Measured, 'cpu'> | null,
): void {
  const of = (name: string) => rounds.get(name) as readonly Measured[];
  const ratio = (name: string, base: string, by: 'ms' | 'cpu' = 'ms') =>
    median(of(name).map((measured, round) => measured[by] / (of(base)[round] as Measured)[by]));
  process.stdout.write(
    `\n${title}\n\n| reader | ms per file | × inflating | × tonghop | by CPU time: × inflating | × tonghop | peak MB |\n|---|---|---|---|---|---|---|\n`,
  );
  for (const name of rounds.keys()) {
    const ms = median(of(name).map((measured) => measured.ms));
    const peak = Math.max(...of(name).map((measured) => measured.peak));
    const cells = [
      CALLS[name] ?? name,
      ms.toFixed(2),
      ratio(name, 'inflate only').toFixed(1),
      ratio(name, 'tonghop').toFixed(1),
      ratio(name, 'inflate only', 'cpu').toFixed(1),
      ratio(name, 'tonghop', 'cpu').toFixed(1),
      peak.toFixed(0),
    ];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
  if (!openpyxl) process.stdout.write('\nopenpyxl is not installed here and was not measured.\n');
  else {
    const floor = median(of('inflate only').map(({ ms }) => ms));
    const ours = median(of('tonghop').map(({ ms }) => ms));
    process.stdout.write(
      `| openpyxl, values and formulas | ${openpyxl.ms.toFixed(2)} | ${(openpyxl.ms / floor).toFixed(1)} | ${(openpyxl.ms / ours).toFixed(1)} | | | ${openpyxl.peak.toFixed(0)} |\n`,
    );
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
