/** Short ways to a finding about the workbook as a whole. */
import { address } from '../book/address.ts';
import type { Cell } from '../book/book.ts';
import type { FoundAt } from '../findings/finding.ts';

export function noticeAt(
  rule: string,
  severity: FoundAt['severity'],
  sheet: string | null,
  range: string | null,
  facts: FoundAt['facts'],
): FoundAt {
  return { rule, severity, certainty: 'computed', sheet, range, facts };
}

/** A1 address of a cell, or null when there is none. */
export function addressOf(cell: Cell | undefined): string | null {
  return cell ? address(cell.row, cell.column) : null;
}
