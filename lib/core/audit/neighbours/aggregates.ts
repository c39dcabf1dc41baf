/** The groups of cells that a formula adds up, averages or counts, each along one column or one row. */
import type { Area } from '../../book/address.ts';
import type { Sheet } from '../../book/book.ts';
import { sheetNamed } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import type { Form } from '../formula/expression.ts';
import type { Term } from '../formula/term.ts';
import { type FormulaCell, meaningOf } from '../formula-map.ts';

export interface Aggregate {
  /** `Σ` for sums written either way, else the function. */
  readonly op: string;
  /** Sheet that holds the cells. */
  readonly sheet: Sheet;
  readonly along: 'column' | 'row';
  /** Ordered, of one column or one row, without overlaps. */
  readonly areas: readonly Area[];
  readonly cell: FormulaCell;
  /** Whether the formula itself stands in that column or row of that sheet. */
  readonly local: boolean;
  readonly home: Sheet;
}

const AGGREGATES = new Set(
  ['Σ', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT', 'MEDIAN', 'SUBTOTAL', 'AVERAGEA', 'SUMSQ'].concat([
    'STDEV',
    'STDEVP',
    'STDEV.S',
    'STDEV.P',
    'VAR',
    'VARP',
    'VAR.S',
    'VAR.P',
    'GEOMEAN',
    'AGGREGATE',
  ]),
);

const known = new WeakMap<FormulaCell, readonly Aggregate[]>();
const NONE: readonly Aggregate[] = [];

/** Every aggregate in a formula that covers at least two cells. */
export function aggregatesOf(audited: AuditedBook, home: Sheet, cell: FormulaCell): readonly Aggregate[] {
  if (!mayAggregate(cell.form)) return NONE;
  let found = known.get(cell);
  if (!found) {
    const list: Aggregate[] = [];
    const visit = (term: Term) => {
      if (AGGREGATES.has(term.op)) list.push(...groups(audited, home, cell, term));
      for (const item of term.items) visit(item);
    };
    visit(meaningOf(cell, home));
    found = list;
    known.set(cell, found);
  }
  return found;
}

const aggregating = new WeakMap<Form, boolean>();

/** Whether a form can hold an aggregate at all: looked at once for all its copies. */
function mayAggregate(form: Form): boolean {
  let may = aggregating.get(form);
  if (may === undefined) {
    const named = form.functions.has('SUM') || [...form.functions].some((name) => AGGREGATES.has(name));
    may =
      form.areas.some((area) => area.book === null) && (named || (form.areas.length > 1 && form.pieces.includes('+')));
    aggregating.set(form, may);
  }
  return may;
}

function groups(audited: AuditedBook, home: Sheet, cell: FormulaCell, term: Term): Aggregate[] {
  const lines = new Map<string, Area[]>();
  for (const { area, sheet } of term.items) {
    if (!area) continue;
    // A single cell belongs to both directions; whichever other cells it stands with decides.
    if (area.left === area.right) file(lines, `column|${sheet ?? ''}|${area.left}`, area);
    if (area.top === area.bottom) file(lines, `row|${sheet ?? ''}|${area.top}`, area);
  }
  const found: Aggregate[] = [];
  for (const [key, areas] of lines) {
    const [along, name, line] = key.split('|') as ['column' | 'row', string, string];
    const size = areas.reduce((sum, area) => sum + area.bottom - area.top + area.right - area.left + 1, 0);
    const sheet = name === '' ? home : sheetNamed(audited.book, name);
    if (size < 2 || !sheet) continue;
    const start = (area: Area) => (along === 'column' ? area.top : area.left);
    areas.sort((a, b) => start(a) - start(b));
    const local = sheet === home && Number(line) === (along === 'column' ? cell.column : cell.row);
    found.push({ op: term.op, sheet, along, areas, cell, local, home });
  }
  return found;
}

function file(lines: Map<string, Area[]>, key: string, area: Area): void {
  const list = lines.get(key);
  if (list) list.push(area);
  else lines.set(key, [area]);
}
