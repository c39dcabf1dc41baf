/** The audit of formulas over the checked workbook; loaded only when somebody asks for it. */
import { auditIssued } from '../lib/core/audit/audit-issued.ts';
import type { Catalogue } from '../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import type { CheckedWorkbook } from './checked-workbook.ts';

/** Rules about what Excel tells an add-in only cell by cell and the pane therefore does not read. */
const NOT_SEEN: ReadonlySet<string> = new Set(['audit.validation-removed']);

export function auditWorkbook(
  { open, submission }: CheckedWorkbook,
  catalogues: readonly Catalogue[],
): readonly Finding[] {
  const found = auditIssued(open.book, catalogues, { file: open.name, unit: submission.unit });
  return found.filter(({ rule }) => !NOT_SEEN.has(rule));
}
