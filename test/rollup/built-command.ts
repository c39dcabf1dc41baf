/** The command as it is shipped: bundled, in a process of its own, with its threads. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export const OUTPUTS = ['facts.csv', 'findings.csv', 'rollup.json', 'rollup.xlsx', 'submissions.csv', 'totals.csv'];

/** Bundles the command into a folder beside the installed libraries, where it finds them; the path of its entry. */
export async function buildCommand(name: string): Promise<string> {
  const outdir = join(process.cwd(), 'node_modules', '.cache', 'tonghop', name, 'dist');
  await build({
    entryPoints: { tonghop: 'lib/cli/main.ts' },
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.csv': 'text' },
    packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(join(outdir, '..', 'package.json'), readFileSync('package.json'));
  return join(outdir, 'tonghop.js');
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command; `ended` settles when it has ended, however it ends. */
export function startCommand(entry: string, args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => {
    out += text;
  });
  child.stderr?.on('data', (text: Buffer) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

/** SHA-256 of each output that stands in the folder, and what else stands there beside the cache. */
export function standing(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== '.tonghop-cache' && !name.startsWith('.tonghop-'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** Folders of unfinished work in an output folder. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.tonghop-') && name !== '.tonghop-cache');
}
