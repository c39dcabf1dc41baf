/** The order findings are read in: file, sheet, row, column, rule; whatever concerns the whole comes before its parts. */
import { parseArea } from '../book/address.ts';
import type { Finding } from './finding.ts';

/** Sorted by file, sheet, row, column and rule, and what was found twice kept once. The input is left as it is. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const key = identity(finding);
    const known = once.get(key);
    // Of two alike, the one that knows its cause is worth more.
    if (!known || (known.cause === null && finding.cause !== null)) once.set(key, finding);
  }
  return [...once.values()]
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort(
      (a, b) =>
        compare(a.finding.file, b.finding.file) ||
        compare(a.finding.sheet, b.finding.sheet) ||
        a.place.top - b.place.top ||
        a.place.left - b.place.left ||
        compare(a.finding.rule, b.finding.rule) ||
        compare(naturally(identity(a.finding)), naturally(identity(b.finding))),
    )
    .map(({ finding }) => finding);
}

function placeOf(finding: Finding): { top: number; left: number } {
  return (finding.range === null ? null : parseArea(finding.range)) ?? { top: 0, left: 0 };
}

function identity(finding: Finding): string {
  const { rule, file, unit, sheet, range, facts } = finding;
  return JSON.stringify([rule, file, unit, sheet, range, Object.entries(facts).sort(([a], [b]) => compare(a, b))]);
}

/** Numbers inside padded, so that I.2 comes before I.10. */
function naturally(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** By code point, so that no locale changes the order; absent first. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
