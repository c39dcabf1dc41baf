/** The open workbook, checked: what every tab of the pane shows. */
import { type Scorecard, scorecard } from '../lib/core/assess/scorecard.ts';
import type { Book } from '../lib/core/book/book.ts';
import type { Catalogue, Unit } from '../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import { checkCode, printedCheckCode } from '../lib/core/locate/check-code.ts';
import type { Submission } from '../lib/core/locate/submission.ts';
import { checkBook } from '../lib/core/rules/check-book.ts';
import { type SignOff, signOff } from '../lib/core/rules/sign-off.ts';
import type { OpenBook } from './host/read-book.ts';

export interface CheckedWorkbook {
  readonly open: OpenBook;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  readonly catalogue: Catalogue;
  /** Null when the workbook does not say whose it is; then there is nothing to score. */
  readonly unit: Unit | null;
  readonly card: Scorecard | null;
  readonly signing: Signing;
}

export interface Signing extends SignOff {
  /** Code of what the workbook reports now. */
  readonly code: string;
  /** Code printed on the cover; empty when there is none. */
  readonly printed: string;
}

export function checkWorkbook(open: OpenBook, catalogues: readonly Catalogue[]): CheckedWorkbook {
  // The add-in sees no bytes, hence no digest; findings do not depend on it.
  const { submission, findings } = checkBook(open.book, { file: open.name, sha256: '', catalogues });
  const catalogue = catalogues.find(({ id }) => id === submission.template?.catalogue) ?? (catalogues[0] as Catalogue);
  const unit = catalogue.units.find(({ code }) => code === submission.unit) ?? null;
  return {
    open,
    submission,
    findings,
    catalogue,
    unit,
    card: unit && submission.observations.length > 0 ? scorecard(submission, findings, catalogue, unit) : null,
    signing: signingOf(open.book, submission, findings),
  };
}

function signingOf(book: Book, submission: Submission, findings: readonly Finding[]): Signing {
  return {
    ...signOff(findings, book.custom),
    code: checkCode(submission),
    printed: printedCheckCode(book),
  };
}
