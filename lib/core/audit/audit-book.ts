import type { Book } from '../book/book.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import { auditedBook } from './audited-book.ts';
import type { AuditRule, Flag } from './flag.ts';
import { capPerSheet, mergeFlags, strongestPerCell } from './merge.ts';
import {
  constantAmongFormulas,
  deviatesFromNeighbours,
  forgottenAnchor,
  progressionBroken,
} from './neighbours/neighbour-rules.ts';
import { rangeShort, sizeJump, sumOverHeading } from './neighbours/range-rules.ts';

const HEURISTIC: readonly AuditRule[] = [
  deviatesFromNeighbours,
  rangeShort,
  sumOverHeading,
  forgottenAnchor,
  constantAmongFormulas,
  progressionBroken,
  sizeJump,
];

export interface AuditOptions {
  readonly file?: string | null;
  readonly unit?: string | null;
}

/** Audits the formulas of a workbook. Findings are in reading order; file and unit are those given. */
export function auditBook(book: Book, { file = null, unit = null }: AuditOptions = {}): readonly Finding[] {
  const audited = auditedBook(book);
  const flags: Flag[] = HEURISTIC.flatMap((rule) => [...rule.check(audited)]);
  const kept = capPerSheet(strongestPerCell(flags), (sheet) => audited.mapOf(sheet).formulas.length);
  return orderFindings(mergeFlags(kept).map((found) => finding(found, file, unit)));
}
