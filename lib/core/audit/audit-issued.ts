import type { Book } from '../book/book.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { type AuditOptions, auditBook } from './audit-book.ts';
import { issuedTemplate } from './template/issued-template.ts';

/**
 * Audits a workbook against the template its own mark names, when that can be laid out again exactly; else without one,
 * saying so. This is what `check`, `rollup` and the pane call; `audit` does too unless it is given a template.
 */
export function auditIssued(
  book: Book,
  catalogues: readonly Catalogue[],
  options: AuditOptions & { readonly units?: readonly Unit[] } = {},
): readonly Finding[] {
  return auditBook(book, { ...options, ...templateOptions(book, catalogues, options.units) });
}

/** The part of the options that comes from the workbook's own mark. */
export function templateOptions(
  book: Book,
  catalogues: readonly Catalogue[],
  units: readonly Unit[] = [],
): Pick<AuditOptions, 'template' | 'issuedUnknown'> {
  const issued = issuedTemplate(book, catalogues, units);
  if (!issued) return {};
  return issued.known ? { template: issued.template } : { issuedUnknown: issued.issued };
}
