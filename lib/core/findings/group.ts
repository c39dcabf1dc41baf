/** Consequences under their cause: one mistake should read as one thing to do, not as five. */
import { listed } from '../book/grouped.ts';
import { type Finding, findingKey, type Severity } from './finding.ts';

export interface FindingGroup {
  readonly finding: Finding;
  /** What follows from it, directly or through another consequence, in the order given. */
  readonly consequences: readonly Finding[];
}

/**
 * Groups findings (of one or many files) under the first cause of each; the order of the input is kept. A cause that
 * is not among the findings, or that leads in a circle, is no cause: the finding then stands alone.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyInFile(finding.file, findingKey(finding));
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  const consequences = new Map<Finding, Finding[]>();
  const heads: Finding[] = [];
  for (const finding of findings) {
    const root = rootOf(finding, byKey);
    if (root === finding) heads.push(finding);
    else listed(consequences, root, finding);
  }
  return heads.map((finding) => ({ finding, consequences: consequences.get(finding) ?? [] }));
}

/** How many findings of each severity. */
export function countFindings(findings: Iterable<Finding>): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) count[finding.severity] += 1;
  return count;
}

function rootOf(finding: Finding, byKey: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set<Finding>();
  let at = finding;
  while (at.cause !== null && !seen.has(at)) {
    seen.add(at);
    const next = byKey.get(keyInFile(at.file, at.cause));
    if (!next) break;
    at = next;
  }
  return seen.has(at) ? finding : at;
}

function keyInFile(file: string | null, key: string): string {
  return `${file ?? ''}\n${key}`;
}
