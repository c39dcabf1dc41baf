import type { Book } from '../../book/book.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import { parsePeriod } from '../../catalogue/period.ts';
import { bookOf } from '../../layout/book-of.ts';
import { METADATA_KEYS, type Metadata, parseMetadataLine } from '../../layout/form.ts';
import { layoutTemplate } from '../../layout/layout-template.ts';

/** The template a workbook was issued from, laid out again; `unknown` when its mark names one that cannot be. */
export type IssuedTemplate =
  | { readonly known: true; readonly template: Book }
  | { readonly known: false; readonly issued: string };

/**
 * Lays out the template that the workbook's own mark names (catalogue, unit, period). It is taken only when its
 * fingerprint is the one the workbook was issued with: against any other, honest formulas would look changed.
 * Null for a workbook without a mark.
 */
export function issuedTemplate(
  book: Book,
  catalogues: readonly Catalogue[],
  units: readonly Unit[] = [],
): IssuedTemplate | null {
  const mark = markOf(book);
  if (!mark?.tonghop || !mark.fingerprint) return null;
  const unknown = { known: false, issued: mark.fingerprint } as const;
  const catalogue = catalogues.find(({ id, version }) => id === mark.catalogue && version === mark.catalogueVersion);
  const register = [...units, ...(catalogue?.units ?? [])];
  const unit = register.find(({ code }) => code === mark.unit);
  const period = catalogue && parsePeriod(mark.period ?? '', catalogue.policy);
  if (!catalogue || !unit || !period) return unknown;
  const layout = layoutTemplate({ catalogue, unit, period, units: units.length > 0 ? units : catalogue.units });
  return layout.metadata.fingerprint === mark.fingerprint ? { known: true, template: bookOf(layout) } : unknown;
}

function markOf(book: Book): Partial<Metadata> | null {
  const line = parseMetadataLine(book.properties.keywords ?? '');
  if (line) return line;
  const custom = METADATA_KEYS.flatMap((key) => (book.custom[key] === undefined ? [] : [[key, book.custom[key]]]));
  return custom.length > 0 ? Object.fromEntries(custom) : null;
}
