/** The audit of formulas over the checked workbook; loaded only where somebody asks for it or the form was changed. */
import { auditIssued } from '../lib/core/audit/audit-issued.ts';
import type { Engine as Calculation } from '../lib/core/audit/stale/engine.ts';
import type { Catalogue } from '../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import type { Submission } from '../lib/core/locate/submission.ts';
import type { OpenBook } from './host/read-book.ts';

export { changedFormulas } from '../lib/core/audit/changed-formulas.ts';

/** Rules about what Excel tells an add-in only cell by cell and the pane therefore does not read. */
const NOT_SEEN: ReadonlySet<string> = new Set(['audit.validation-removed']);

export function auditWorkbook(
  { open, submission }: { readonly open: OpenBook; readonly submission: Submission },
  catalogues: readonly Catalogue[],
  calculation: Calculation | null = null,
): readonly Finding[] {
  const engine = calculation === null ? {} : { engine: calculation };
  const found = auditIssued(open.book, catalogues, { file: open.name, unit: submission.unit, ...engine });
  return found.filter(({ rule }) => !NOT_SEEN.has(rule));
}
