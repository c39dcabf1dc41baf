/** Sheet `ChiTieu`: the rows a unit answers for, with their targets, inputs, results and verdicts. */
import { type AssignedRow, assignedRows } from '../catalogue/assignment.ts';
import type { Answers } from './answers.ts';
import { across, address, areaAddress, cell } from './cells.ts';
import { SHEETS } from './form.ts';
import { at, columnsFor, FIRST_ROW, HEAD_ROWS, LAST_COLUMN } from './indicator-columns.ts';
import { headingMerges, headingRows } from './indicator-heading.ts';
import { indicatorRow, inputNames, keyOf } from './indicator-row.ts';
import { indicatorValidations } from './indicator-validations.ts';
import type { Issue } from './issue.ts';
import { printed } from './printed.ts';
import { FRACTION_FORMAT, VERDICT_LOOKS } from './template-styles.ts';
import type { ConditionalFormat, NameLayout, RowLayout, SheetLayout } from './workbook-layout.ts';
import { STATUS_WORDS } from './written-form.ts';

/** The sheet, the names of its inputs, and the area that holds its rows (for counting on the cover). */
export function indicatorSheet(
  issue: Issue,
  answers: Answers,
  footer: string,
): { sheet: SheetLayout; names: NameLayout[]; rows: readonly [number, number] } {
  const assigned = assignedRows(issue.catalogue, issue.unit);
  const rows: RowLayout[] = [...headingRows(issue)];
  const merges = [...headingMerges()];
  const names: NameLayout[] = [];
  const placed: { row: number; of: AssignedRow }[] = [];
  const notes: string[] = [];
  let row = FIRST_ROW;
  for (const pillar of issue.catalogue.pillars) {
    const own = assigned.filter((each) => each.indicator.pillar === pillar.id);
    if (own.length === 0) continue;
    rows.push({ row, cells: [cell(2, pillar.id, 'bandNumber'), ...across(3, LAST_COLUMN, pillar.name, 'band')] });
    merges.push(areaAddress({ top: row, left: 3, bottom: row, right: LAST_COLUMN }));
    row += 1;
    for (const each of own) {
      rows.push(indicatorRow(issue, each, row, answers.indicators?.[keyOf(each)] ?? {}, notes));
      names.push(...inputNames(each, row));
      placed.push({ row, of: each });
      row += 1;
    }
  }
  const last = Math.max(row - 1, FIRST_ROW);
  if (assigned.length === 0) {
    rows.push({
      row,
      cells: across(2, LAST_COLUMN, 'Đơn vị không được giao chỉ tiêu nào trong danh mục này.', 'text'),
    });
    merges.push(areaAddress({ top: row, left: 2, bottom: row, right: LAST_COLUMN }));
    row += 1;
  }
  for (const note of footnotes(notes)) {
    rows.push({ row, cells: [cell(2, note, 'footnote')] });
    merges.push(areaAddress({ top: row, left: 2, bottom: row, right: LAST_COLUMN }));
    row += 1;
  }
  const sheet: SheetLayout = {
    name: SHEETS.indicators,
    visibility: 'visible',
    tabColor: '1F3864',
    columns: columnsFor(assigned),
    rows,
    merges,
    validations: indicatorValidations(placed, at),
    conditional: [...verdictColours(FIRST_ROW, last), fractions(FIRST_ROW, last)],
    freeze: { rows: HEAD_ROWS.numbers, columns: 3 },
    protected: true,
    print: printed(footer, [HEAD_ROWS.top, HEAD_ROWS.numbers]),
    zoom: 90,
  };
  return { sheet, names, rows: [FIRST_ROW, last] };
}

function footnotes(notes: readonly string[]): string[] {
  return notes.map((note, i) => `Chú thích ${i + 1}. Mục tiêu bằng lời: ${note}`);
}

function verdictColours(first: number, last: number): ConditionalFormat[] {
  const ranges = areaAddress({ top: first, left: at('status'), bottom: last, right: at('status2030') });
  const top = address(first, at('status'));
  return Object.entries(VERDICT_LOOKS).map(([outcome, look]) => ({
    kind: 'formula',
    ranges,
    formula: `${top}="${STATUS_WORDS[outcome as keyof typeof VERDICT_LOOKS]}"`,
    look,
  }));
}

/** Counts with a fraction show it; the others are shown as whole numbers. */
function fractions(first: number, last: number): ConditionalFormat {
  const ranges = areaAddress({ top: first, left: at('numerator'), bottom: last, right: at('denominator') });
  const top = address(first, at('numerator'));
  return {
    kind: 'formula',
    ranges,
    formula: `IF(ISNUMBER(${top}),${top}<>INT(${top}))`,
    look: { format: FRACTION_FORMAT },
  };
}
