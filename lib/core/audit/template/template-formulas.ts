/** Formulas of a return against those of the template it came from. */
import { type Cell, isError, type Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { evaluateAt } from '../evaluate/evaluate.ts';
import { sameValue, UNKNOWN } from '../evaluate/value.ts';
import { figure, shown } from '../facts.ts';
import type { Flag } from '../flag.ts';
import { canonical } from '../formula/canonical.ts';
import type { Term } from '../formula/term.ts';
import { type FormulaCell, meaningOf } from '../formula-map.ts';
import type { Alignment } from './align.ts';
import { anchors, type Move, moveFrom, writeMoved } from './moved-formula.ts';

export interface Compared {
  readonly template: AuditedBook;
  readonly audited: AuditedBook;
  readonly alignments: readonly Alignment[];
}

/** Formulas of the template that are gone, typed over or changed in the return. */
export function* templateFormulas({ template, audited, alignments }: Compared): Iterable<Flag> {
  for (const alignment of alignments) {
    const move = moveFrom(alignment.template, alignments);
    for (const issued of template.mapOf(alignment.template).formulas) {
      const row = alignment.rows.to(issued.row);
      const column = alignment.columns.to(issued.column);
      // A row taken out whole is said once, where the rows are compared.
      if (row === undefined || column === undefined) continue;
      const flag = judge(audited, alignment, issued, row, column, move);
      if (flag) yield flag;
    }
  }
}

function judge(
  audited: AuditedBook,
  { template, sheet }: Alignment,
  issued: FormulaCell,
  row: number,
  column: number,
  move: Move,
): Flag | null {
  const cell = cellAt(sheet, row, column);
  const formula = audited.mapOf(sheet).at(row, column);
  const expected = writeMoved(issued.form, issued.row, issued.column, move);
  const at = { certainty: 'certain', sheet, row, column, expected } as const;
  const effect = () => effectOf(audited, sheet, row, column, expected, cell);
  if (!formula) {
    if (cell?.formulaKind === 'spill' || cell?.array !== undefined) return null;
    if (cell === undefined || cell.value === null || cell.value === '') {
      return { ...at, rule: 'audit.formula-removed', severity: 'error', facts: effect(), alike: issued.normal };
    }
    const facts = { value: shown(cell.value), ...effect() };
    return { ...at, rule: 'audit.formula-typed-over', severity: 'error', facts, alike: issued.normal };
  }
  const wanted = canonical(issued.form.expression, { row: issued.row, column: issued.column, move }, template.name);
  const actual = meaningOf(formula, sheet);
  const facts = { formula: formula.cell.formula ?? '', value: shown(formula.cell.value) };
  if (actual.text !== wanted.text) {
    const rule = sidesSwapped(actual, wanted) ? 'audit.ratio-swapped' : 'audit.formula-changed';
    return {
      ...at,
      rule,
      severity: 'error',
      facts: { ...facts, ...effect() },
      alike: `${issued.normal}|${formula.normal}`,
    };
  }
  if (anchors(formula.form) === anchors(issued.form) || rewritten(formula, issued)) return null;
  return { ...at, rule: 'audit.anchor-changed', severity: 'warning', facts, alike: issued.normal };
}

/** Written otherwise but meaning the same (`A1+A2` for `SUM(A1:A2)`): there is no `$` to compare one by one. */
function rewritten(formula: FormulaCell, issued: FormulaCell): boolean {
  return formula.form.areas.length !== issued.form.areas.length;
}

/** The same cells, with what stood above the line now below it. */
function sidesSwapped(actual: Term, wanted: Term): boolean {
  const sides = (term: Term, below: boolean, found: [string[], string[]]): [string[], string[]] => {
    if (term.area) found[below ? 1 : 0].push(term.text);
    for (const item of term.items) sides(item, term.op === '1/' ? !below : below, found);
    return found;
  };
  // Tests around the division (is it a number, is it above zero) name the same cells on both sides: only divisions count.
  const divisions = (term: Term): Term[] => [
    ...(term.op === 'Π' && term.items.some(({ op }) => op === '1/') ? [term] : []),
    ...term.items.flatMap(divisions),
  ];
  const [a, b] = [divisions(actual)[0], divisions(wanted)[0]];
  if (!a || !b) return false;
  const [over, under] = sides(a, false, [[], []]).map((list) => list.sort().join());
  const [wantedOver, wantedUnder] = sides(b, false, [[], []]).map((list) => list.sort().join());
  return over === wantedUnder && under === wantedOver && over !== under;
}

/** What the expected formula gives in the return as it is, and how far the stored value is from it. */
function effectOf(
  audited: AuditedBook,
  sheet: Sheet,
  row: number,
  column: number,
  expected: string,
  cell: Cell | undefined,
): Flag['facts'] {
  const value = evaluateAt(audited.read(expected, row, column).expression, { audited, sheet, row, column });
  if (value === UNKNOWN) return {};
  const stored = cell?.value ?? null;
  if (typeof value === 'number' && typeof stored === 'number') {
    return { expectedValue: figure(value), effect: sameValue(value, stored) ? '0' : figure(stored - value) };
  }
  return { expectedValue: isError(value) ? value.error : shown(value) };
}
