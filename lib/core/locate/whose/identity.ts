/** Whose workbook it is, for which period, and from which template. */
import type { Book } from '../../book/book.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { fingerprintOf } from '../../layout/fingerprint.ts';
import type { TemplateMark } from '../submission.ts';
import type { FoundBlock, TableMemory } from '../tables/found-block.ts';
import { coverOf } from './cover.ts';
import { type Carried, carriedBy } from './metadata.ts';
import { periodOf, sentOnOf } from './period-of-book.ts';
import { type Title, titlesOf } from './titles.ts';
import { unitOf, unitsOf } from './unit-of-book.ts';

export interface Identity {
  readonly unit: string | null;
  readonly unitName: string;
  readonly period: string | null;
  readonly template: TemplateMark | null;
  readonly sentOn: string | null;
  readonly findings: readonly FoundAt[];
}

/** What the caller knows from elsewhere; it counts where the workbook itself is silent. */
export interface Known {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
}

export function identify(
  book: Book,
  catalogues: readonly Catalogue[],
  blocks: readonly FoundBlock[],
  tables: TableMemory | null,
  known: Known,
): Identity {
  const carried = carriedBy(book);
  const cover = coverOf(book);
  let read: readonly Title[] | null = null;
  // Where the workbook carries a mark, nobody asks for the titles.
  const titles = () => {
    read ??= titlesOf(book, blocks);
    return read;
  };
  const findings: FoundAt[] = [];
  const { unit, unitName } = unitOf(unitsOf(catalogues), carried, cover, titles, known.unit, findings);
  const period = periodOf(carried, cover, titles, blocks, known.period, findings);
  const sentOn = sentOnOf(book, cover, findings);
  return { unit, unitName, period, template: templateOf(book, tables, carried), sentOn, findings };
}

function templateOf(book: Book, tables: TableMemory | null, { values }: Carried): TemplateMark | null {
  if (values.catalogue === undefined) return null;
  return {
    catalogue: values.catalogue,
    catalogueVersion: values.catalogueVersion ?? '',
    version: values.tonghop ?? '',
    issued: values.fingerprint ?? '',
    actual: tables?.fingerprint(book) ?? fingerprintOf(book),
  };
}
