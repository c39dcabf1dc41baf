/**
 * Book → Submission: what a unit handed in, found wherever people have moved it. Marks that agree are believed (key and
 * name), fewer marks are believed with a finding, contradictory ones not at all; a fixed address never counts.
 */
import type { Book } from '../book/book.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type FoundAt, finding } from '../findings/finding.ts';
import { legacyText } from './cells/legacy-text.ts';
import { readIndicators } from './reported/read-indicators.ts';
import { readDocuments, readNarrative } from './reported/read-narrative.ts';
import { readTasks } from './reported/read-tasks.ts';
import { CellNames } from './rows/cell-names.ts';
import { knownForms } from './rows/known-forms.ts';
import type { Submission } from './submission.ts';
import type { TableMemory } from './tables/found-block.ts';
import { identify } from './whose/identity.ts';
import { carriedBy } from './whose/metadata.ts';

export interface LocateContext {
  readonly file: string;
  readonly sha256: string;
  /** Catalogues the workbook may answer to; usually one. It is read by the one that it names, else by the first. */
  readonly catalogues: readonly Catalogue[];
  /** Unit code and period id known from elsewhere: used where the workbook itself is silent. */
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  /** What was learnt of the catalogue's forms from other workbooks; it changes how long locating takes, never what is found. */
  readonly tables?: TableMemory | null;
}

/** Reads one workbook. Never throws on content: what cannot be read or told is a finding. */
export function locate(book: Book, context: LocateContext): Submission {
  const named = carriedBy(book).values.catalogue;
  const catalogue = context.catalogues.find(({ id }) => id === named) ?? context.catalogues[0];
  const catalogues = catalogue ? [catalogue] : [];
  const forms = knownForms(catalogues);
  const cellNames = new CellNames(book, forms.cellNames);

  const tables = context.tables?.catalogue === catalogue ? (context.tables ?? null) : null;

  const indicators = readIndicators(book, forms, cellNames, tables);
  const tasks = readTasks(book, forms, cellNames, tables);
  const identity = identify(book, catalogues, indicators.blocks, tables, context);
  const found: readonly FoundAt[] = [
    ...identity.findings,
    ...legacyText(book),
    ...indicators.findings,
    ...tasks.findings,
  ];
  return {
    unit: identity.unit,
    unitName: identity.unitName,
    period: identity.period,
    template: identity.template,
    sentOn: identity.sentOn,
    observations: indicators.observations,
    tasks: tasks.tasks,
    narrative: readNarrative(book, cellNames, tables),
    documents: readDocuments(book, cellNames, tables),
    findings: found.map((one) => finding(one, context.file, identity.unit)),
    file: context.file,
    sha256: context.sha256,
  };
}
