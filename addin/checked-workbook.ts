/** The open workbook, checked: what every tab of the pane shows. */
import type { Book } from '../lib/core/book/book.ts';
import type { Catalogue, Unit } from '../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import { formChanged } from '../lib/core/layout/fingerprint.ts';
import { checkCode, checkCodeCell, printedCheckCode } from '../lib/core/locate/check-code.ts';
import type { CellRef, Submission } from '../lib/core/locate/submission.ts';
import { checkBook, withAudited } from '../lib/core/rules/check-book.ts';
import type { OpenBook } from './host/read-book.ts';

export interface CheckedWorkbook {
  readonly open: OpenBook;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  readonly catalogue: Catalogue;
  /** Null when the workbook does not say whose it is; then there is nothing to score. */
  readonly unit: Unit | null;
  readonly signing: Signing;
}

export interface Signing {
  /** Code of what the workbook reports now. */
  readonly code: string;
  /** Code printed on the cover; empty when there is none. */
  readonly printed: string;
  /** Where it is printed; null in a form of the unit's own. */
  readonly cell: CellRef | null;
}

/** Loads the audit of formulas: a part of the code that most checks do without. */
export type LoadAudit = () => Promise<typeof import('./audit-workbook.ts')>;

/** Formulas are compared only where the form is no longer the issued one, as `tonghop check` does it. */
export async function checkWorkbook(
  open: OpenBook,
  catalogues: readonly Catalogue[],
  loadAudit: LoadAudit,
): Promise<CheckedWorkbook> {
  // The add-in sees no bytes, hence no digest; findings do not depend on it.
  const plain = checkBook(open.book, { file: open.name, sha256: '', catalogues });
  const audit = formChanged(plain.submission.template) ? await loadAudit() : null;
  const audited = audit?.changedFormulas(catalogues)(open.book, plain.submission) ?? [];
  const { submission, findings } = withAudited(plain, audited, open.book);
  const catalogue = catalogues.find(({ id }) => id === submission.template?.catalogue) ?? (catalogues[0] as Catalogue);
  const unit = catalogue.units.find(({ code }) => code === submission.unit) ?? null;
  return {
    open,
    submission,
    findings,
    catalogue,
    unit,
    signing: signingOf(open.book, submission),
  };
}

function signingOf(book: Book, submission: Submission): Signing {
  return {
    code: checkCode(submission),
    printed: printedCheckCode(book),
    cell: checkCodeCell(book),
  };
}
