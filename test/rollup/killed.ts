/** A run of the command that is killed at some moment, and what stands in its output folder then and after the next run. */
import { cpSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { leftovers, standing, startCommand } from './built-command.ts';

export interface KillCase {
  readonly entry: string;
  /** Arguments of the run, without `--out`. */
  readonly args: readonly string[];
  /** Outputs of an earlier run over other files; they stand in the folder when the killed run begins. */
  readonly earlier: string;
  /** Folder to work in, made anew; as deep as the undisturbed run's, since links are relative. */
  readonly out: string;
  readonly after: number;
}

export interface KillResult {
  /** Whether the signal came before the process had ended. */
  readonly killed: boolean;
  readonly stood: Readonly<Record<string, string>>;
  /** After the next run, and what that left behind. */
  readonly next: Readonly<Record<string, string>>;
  readonly leftovers: readonly string[];
}

export async function killAfter({ entry, args, earlier, out, after }: KillCase): Promise<KillResult> {
  rmSync(out, { recursive: true, force: true });
  cpSync(earlier, out, { recursive: true });
  const { child, ended } = startCommand(entry, [...args, '--out', out]);
  const kill = setTimeout(after).then(() => child.kill('SIGKILL'));
  const { signal } = await ended;
  await kill;
  const stood = standing(out);
  await startCommand(entry, [...args, '--out', out]).ended;
  return { killed: signal === 'SIGKILL', stood, next: standing(out), leftovers: leftovers(out) };
}

/** The same numbers between 0 and 1 for the same seed, everywhere. */
export function moments(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}
