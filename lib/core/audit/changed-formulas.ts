/** The part of the audit that every submitted workbook goes through: formulas that are no longer those of its template. */
import type { Book } from '../book/book.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { formChanged } from '../layout/fingerprint.ts';
import type { Submission } from '../locate/submission.ts';
import { auditBook } from './audit-book.ts';
import { templateOptions } from './audit-issued.ts';

/** What a changed formula is found as; protection, names and the like are the auditor's business (`tonghop audit`). */
const RULES: ReadonlySet<string> = new Set([
  'audit.formula-typed-over',
  'audit.formula-removed',
  'audit.formula-changed',
  'audit.ratio-swapped',
  'audit.anchor-changed',
  'audit.inserted-row-without-formula',
  'audit.inserted-row-outside-total',
]);

/**
 * Certain findings about the formulas of a workbook whose content fingerprint is not the one it was issued with. Where
 * it is, every formula is still the template's and nothing is compared, so an honest workbook costs nothing here.
 * `units` is a register given in place of the catalogue's own.
 */
export function changedFormulas(catalogues: readonly Catalogue[], units: readonly Unit[] = []) {
  return (book: Book, { template, file, unit }: Pick<Submission, 'template' | 'file' | 'unit'>): readonly Finding[] =>
    formChanged(template)
      ? auditBook(book, { file, unit, ...templateOptions(book, catalogues, units) }).filter(({ rule }) =>
          RULES.has(rule),
        )
      : [];
}
