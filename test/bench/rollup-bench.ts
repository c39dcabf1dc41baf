/** Seconds and peak memory of `tonghop rollup` as a whole process, for growing numbers of submissions. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSubmissions } from './make-submissions.ts';

export interface RollupTiming {
  readonly submissions: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Runs the built command once per size; generated submissions are kept under `folder` for the next time. */
export async function rollupBench(folder: string, sizes: readonly number[]): Promise<RollupTiming[]> {
  const timings: RollupTiming[] = [];
  for (const submissions of sizes) {
    const made = await makeSubmissions(join(folder, String(submissions)), submissions);
    const peakFile = join(folder, 'peak');
    const units = submissions > 27 ? ['--units', made.register] : [];
    const args = [
      'rollup',
      made.folder,
      '--period',
      '2023-Q1',
      '--out',
      join(folder, `out-${submissions}`),
      '--quiet',
      ...units,
    ];
    const started = process.hrtime.bigint();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', './test/bench/peak-memory.cjs', 'dist/tonghop.js', ...args],
      {
        env: { ...process.env, PEAK_FILE: peakFile },
        encoding: 'utf8',
      },
    );
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (status !== 0 && status !== 1) throw new Error(`rollup ended with ${status}: ${stderr}`);
    timings.push({ submissions, seconds, peakMegabytes: Number(readFileSync(peakFile, 'utf8')) / 1e6 });
  }
  return timings;
}

/** The timings as a Markdown table. */
export function rollupTable(timings: readonly RollupTiming[]): string {
  const rows = timings.map((t) => `| ${t.submissions} | ${t.seconds.toFixed(1)} | ${Math.round(t.peakMegabytes)} |`);
  return ['| submissions | seconds | peak MB |', '|---:|---:|---:|', ...rows].join('\n');
}
