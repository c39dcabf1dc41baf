/** The audit of formulas over the checked workbook; loaded only when somebody asks for it. */
import { auditBook } from '../lib/core/audit/audit-book.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import type { CheckedWorkbook } from './checked-workbook.ts';

export function auditWorkbook({ open, submission }: CheckedWorkbook): readonly Finding[] {
  return auditBook(open.book, { file: open.name, unit: submission.unit });
}
