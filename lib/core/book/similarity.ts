/** How alike two names are. Only ever used to suggest: a person says whether the suggestion is right. */
import { foldedKey } from './text.ts';

/** Fewest single-letter changes (insert, delete, replace, swap neighbours) that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** 1 for texts equal without their marks, towards 0 the more letters differ. */
export function similarity(a: string, b: string): number {
  const [x, y] = [foldedKey(a), foldedKey(b)];
  const longest = Math.max(x.length, y.length);
  return longest === 0 ? 1 : 1 - editDistance(x, y) / longest;
}

export interface NearMiss<T> {
  readonly candidate: T;
  readonly similarity: number;
}

/** Candidates whose name is at least `threshold` alike, the most alike first; equal ones keep their order. */
export function nearMisses<T>(
  text: string,
  candidates: readonly T[],
  namesOf: (candidate: T) => readonly string[],
  threshold = 0.75,
): NearMiss<T>[] {
  return candidates
    .map((candidate) => ({
      candidate,
      similarity: Math.max(0, ...namesOf(candidate).map((name) => similarity(text, name))),
    }))
    .filter((one) => one.similarity >= threshold)
    .sort((a, b) => b.similarity - a.similarity);
}
