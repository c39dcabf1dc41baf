/** Indicator tables: every row tied to its indicator and read. */
import { habitOf } from '../../book/ambiguous.ts';
import type { Book, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { onceFor } from '../../book/remember.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { rowKey } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { CellNames } from '../rows/cell-names.ts';
import type { KnownForms } from '../rows/known-forms.ts';
import type { NameIndex } from '../rows/name-index.ts';
import { tieRows } from '../rows/tie-rows.ts';
import type { Observation } from '../submission.ts';
import { findBlocks } from '../tables/block.ts';
import { filled } from '../tables/block-cells.ts';
import type { FoundBlock, TableMemory } from '../tables/found-block.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { Observed } from './observation.ts';
import { observe } from './observe.ts';

const ENTRIES = ['numerator', 'denominator', 'stated', 'text', 'evidenceNumber', 'note'] as const;

export function readIndicators(
  book: Book,
  { rows: forms, indicatorNames: names, pillarOf }: KnownForms,
  cellNames: CellNames,
  tables: TableMemory | null,
): { observations: Observation[]; blocks: readonly FoundBlock[]; findings: FoundAt[] } {
  const marks = names.marks;
  const { blocks, others, findings } = findBlocks(book, 'indicators', marks, cellNames, tables);
  const plain = findings.length === 0;
  const observed: Observed[] = [];
  for (const block of blocks) {
    const habit = () => habitOfSheet(block.sheet);
    const tied =
      tables?.recall(block.sheet)?.tied ?? tieRows(block, names, cellNames, pillarOf, (row) => hasEntries(block, row));
    if (plain) tables?.learn({ block, tied }, marks);
    findings.push(...tied.findings);
    for (const row of tied.tied) {
      const form = forms.get(row.key);
      if (form) observed.push(observe(book, block, row, form, habit));
    }
    if (block.sheet.visibility !== 'visible') {
      findings.push(about(block, 'locate.hidden-sheet', 'warning', { rows: tied.tied.length }));
    }
  }
  for (const other of others()) {
    const rows = other.rows.filter((row) => hasEntries(other, row) && namedRow(other, row, names)).length;
    if (rows > 0)
      findings.push(about(other, 'locate.other-table', 'warning', { rows, read: blocks[0]?.sheet.name ?? '' }));
  }
  if (cellNames.deleted.size > 0) findings.push(...deletedRows(observed, forms, names, cellNames));
  const once = withoutDuplicates(observed);
  return { observations: once.observations, blocks, findings: [...findings, ...once.findings] };
}

/** Rows whose defined names refer to nothing any more, and which no row of the workbook is. */
function deletedRows(
  observed: readonly Observed[],
  forms: KnownForms['rows'],
  names: NameIndex,
  cellNames: CellNames,
): FoundAt[] {
  const present = new Set(
    observed.map(({ observation: { indicator, tier, class: cls } }) => rowKey(indicator, tier ?? cls)),
  );
  const gone = [...cellNames.deleted].filter((key) => !present.has(key) && forms.has(key));
  return gone.map((key) => ({
    rule: 'locate.row-deleted',
    severity: 'warning',
    certainty: 'certain',
    sheet: null,
    range: null,
    facts: { key, name: names.nameOf(key) },
  }));
}

function namedRow(block: FoundBlock, row: number, names: NameIndex): boolean {
  const column = block.columns.get('name');
  return column !== undefined && names.match(wordsOf(cellAt(block.sheet, row, column)), null)?.as === 'same';
}

/** Whether a row holds something that would be lost: figures or words where a person fills in. */
function hasEntries(block: FoundBlock, row: number): boolean {
  const parts = ENTRIES.slice(0, 3).some((field) => block.columns.has(field));
  const fields = parts ? ENTRIES : (['result', 'note'] as const);
  const columns = [
    ...fields.flatMap((field) => block.columns.get(field) ?? []),
    ...[...block.doubtful.values()].flat(),
  ];
  return columns.some((column) => filled(block, row, column));
}

const habitOfSheet = onceFor(({ cells }: Sheet) =>
  habitOf(cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
);

function about(block: FoundBlock, rule: string, severity: FoundAt['severity'], facts: FoundAt['facts']): FoundAt {
  return { rule, severity, certainty: 'computed', sheet: block.sheet.name, range: null, facts };
}
