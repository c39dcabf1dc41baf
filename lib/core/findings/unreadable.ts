/** A file that cannot be read is a finding like any other: it has a reason and something to do. */
import { type Facts, type Finding, finding } from './finding.ts';

/**
 * @param reason why the reader gave up: `encrypted`, `legacy-xls`, `truncated`…; an unknown reason is worded in general
 * @param details figures of the reason, e.g. the limit that was passed
 */
export function unreadableFile(file: string, reason: string, details: Facts = {}): Finding {
  const facts = { ...details, reason };
  return finding(
    { rule: 'file.unreadable', severity: 'error', certainty: 'computed', sheet: null, range: null, facts },
    file,
    null,
  );
}
