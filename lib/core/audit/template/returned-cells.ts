/** What a return has that its template has not: formulas in inputs, inserted rows, figures below a total's range. */
import { cellAt } from '../../book/grid.ts';
import { cellList, shown } from '../facts.ts';
import type { Flag } from '../flag.ts';
import { writeForm } from '../formula/parse.ts';
import type { FormulaCell, FormulaMap } from '../formula-map.ts';
import { isConstant } from '../formula-map.ts';
import { aggregatesOf } from '../neighbours/aggregates.ts';
import type { Alignment } from './align.ts';
import type { Compared } from './template-formulas.ts';

/** A formula where the template expects a figure, or has words. */
export function* formulasInInputs({ template, audited, alignments }: Compared): Iterable<Flag> {
  for (const alignment of alignments) {
    const issued = template.mapOf(alignment.template);
    for (const { row, column, form, cell } of audited.mapOf(alignment.sheet).formulas) {
      const from = { row: alignment.rows.from(row), column: alignment.columns.from(column) };
      if (from.row === undefined || from.column === undefined || issued.at(from.row, from.column)) continue;
      yield {
        rule: 'audit.formula-in-input',
        // Figures added up on the spot are still typed figures.
        severity: form.areas.length === 0 && form.names.length === 0 ? 'info' : 'warning',
        certainty: 'certain',
        sheet: alignment.sheet,
        row,
        column,
        facts: { formula: cell.formula ?? '', value: shown(cell.value) },
        alike: form.key,
      };
    }
  }
}

/** Rows put in between rows of a block, with figures but without the formulas the block carries. */
export function* unfilledRows({ audited, alignments }: Compared): Iterable<Flag> {
  for (const alignment of alignments) {
    const map = audited.mapOf(alignment.sheet);
    for (const row of insertedRows(alignment)) {
      const filled = alignment.sheet.cells.filter((cell) => cell.row === row && isConstant(cell));
      if (filled.length === 0) continue;
      for (const { column, above } of blockFormulas(map, alignment, row)) {
        if (map.at(row, column)) continue;
        yield {
          rule: 'audit.inserted-row-without-formula',
          severity: 'error',
          certainty: 'certain',
          sheet: alignment.sheet,
          row,
          column,
          facts: { value: shown(cellAt(alignment.sheet, row, column)?.value), filled: cellList(filled) },
          expected: writeForm(above.form, row, column),
          alike: `${row}`,
        };
      }
    }
  }
}

function insertedRows({ rows, sheet }: Alignment): readonly number[] {
  return [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => rows.from(row) === undefined);
}

/** Formulas that the nearest rows of the template above and below an inserted row share, column by column. */
function* blockFormulas(
  map: FormulaMap,
  { rows }: Alignment,
  row: number,
): Iterable<{ column: number; above: FormulaCell }> {
  const nearest = (step: number) => {
    for (let at = row + step, k = 0; at >= 1 && k < 50; at += step, k++) if (rows.from(at) !== undefined) return at;
    return undefined;
  };
  const [up, down] = [nearest(-1), nearest(1)];
  if (up === undefined) return;
  for (const above of map.rows.get(up) ?? []) {
    const below = down === undefined ? undefined : map.at(down, above.column);
    const before = map.at(up - 1, above.column);
    if (below?.normal === above.normal || before?.normal === above.normal) yield { column: above.column, above };
  }
}

/** Inserted rows with figures that a total of the column does not reach. */
export function* rowsOutsideTotals({ template, audited, alignments }: Compared): Iterable<Flag> {
  for (const alignment of alignments) {
    const inserted = new Set(insertedRows(alignment));
    if (inserted.size === 0) continue;
    const issued = template.mapOf(alignment.template);
    for (const cell of audited.mapOf(alignment.sheet).formulas) {
      const from = [alignment.rows.from(cell.row), alignment.columns.from(cell.column)];
      if (from[0] === undefined || from[1] === undefined || !issued.at(from[0], from[1])) continue;
      for (const { areas, along, sheet, local } of aggregatesOf(audited, alignment.sheet, cell)) {
        const area = areas.at(-1);
        if (along !== 'column' || !local || !area || sheet !== alignment.sheet || cell.row < area.bottom) continue;
        const outside = [];
        for (let row = area.bottom + 1; row < cell.row && inserted.has(row); row++) {
          const one = cellAt(sheet, row, area.left);
          if (typeof one?.value === 'number') outside.push(one);
        }
        if (outside.length === 0) continue;
        yield {
          rule: 'audit.inserted-row-outside-total',
          severity: 'error',
          certainty: 'certain',
          sheet,
          row: cell.row,
          column: cell.column,
          facts: { formula: cell.cell.formula ?? '', value: shown(cell.cell.value), outside: cellList(outside) },
          alike: `${cell.normal}|${outside.length}`,
        };
      }
    }
  }
}

/** Rows of the template with formulas that the return no longer has. */
export function* rowsTakenOut({ template, alignments }: Compared): Iterable<Flag> {
  for (const { template: issued, sheet, rows } of alignments) {
    for (const [row, formulas] of template.mapOf(issued).rows) {
      if (rows.to(row) !== undefined) continue;
      yield {
        rule: 'audit.row-removed',
        severity: 'error',
        certainty: 'certain',
        sheet,
        row: 0,
        column: 0,
        facts: { row, label: labelOf(issued, row), formulas: formulas.length },
        alike: `row ${row}`,
      };
    }
  }
}

function labelOf(sheet: Alignment['template'], row: number): string {
  const words = sheet.cells.filter(
    (cell) => cell.row === row && typeof cell.value === 'string' && cell.formula === undefined,
  );
  return words
    .map(({ value }) => String(value))
    .reduce((a, b) => (b.length > a.length ? b : a), '')
    .slice(0, 120);
}
