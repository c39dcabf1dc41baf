/** Sheet `ChiTieu`: the rows a unit answers for, with their targets, inputs, results and verdicts. */
import { type AssignedRow, assignedRows } from '../catalogue/assignment.ts';
import type { Indicator } from '../catalogue/catalogue.ts';
import { targetFor } from '../catalogue/targets.ts';
import type { Answers, IndicatorAnswer } from './answers.ts';
import { across, address, areaAddress, cell, columnOf, keyRow, stored } from './cells.ts';
import { cellName, type IndicatorField, KEY_MARK, rowKey, rowName, SHEETS, STATUS_WORDS } from './form.ts';
import { resultOf, statusOf } from './indicator-formulas.ts';
import { indicatorValidations } from './indicator-validations.ts';
import type { Issue } from './issue.ts';
import { periodWords, windowWords } from './period-words.ts';
import { printed } from './printed.ts';
import { targetWords } from './target-words.ts';
import { FRACTION_FORMAT, TEMPLATE_STYLES, type TemplateStyle, VERDICT_LOOKS } from './template-styles.ts';
import { widthFor } from './text-height.ts';
import type {
  CellLayout,
  ColumnLayout,
  ConditionalFormat,
  NameLayout,
  RowLayout,
  SheetLayout,
} from './workbook-layout.ts';

/** Widths in printed order; the first column holds the row keys. */
const COLUMNS: readonly (readonly [IndicatorField | '', number, string])[] = [
  ['', 9, ''],
  ['no', 5.5, 'STT'],
  ['name', 29.5, 'Tên chỉ tiêu'],
  ['definition', 26, 'Cách tính'],
  ['unit', 7.5, 'Đơn vị tính'],
  ['target2025', 8.5, 'Năm 2025'],
  ['target2030', 8.5, 'Năm 2030'],
  ['numerator', 9.5, 'Tử số'],
  ['denominator', 9.5, 'Mẫu số'],
  ['result', 8.5, 'Kết quả'],
  ['stated', 9.5, 'Tỷ lệ, số lượng công bố'],
  ['text', 14, 'Diễn giải bằng lời'],
  ['status', 9.5, 'Năm 2025'],
  ['status2030', 9.5, 'Năm 2030'],
  ['evidence', 15, 'Tên văn bản'],
  ['evidenceNumber', 11.5, 'Số, ký hiệu'],
  ['evidenceDate', 10.5, 'Ngày'],
  ['note', 11, 'Ghi chú'],
];

/** Headings over several columns. */
const GROUPS: readonly (readonly [IndicatorField, IndicatorField, string])[] = [
  ['target2025', 'target2030', 'Mục tiêu'],
  ['numerator', 'denominator', 'Số liệu báo cáo'],
  ['status', 'status2030', 'Đánh giá'],
  ['evidence', 'evidenceDate', 'Minh chứng'],
];

export const INDICATOR_COLUMNS: readonly ColumnLayout[] = COLUMNS.map(([key, width], i) =>
  i === 0 ? { key, width, hidden: true } : { key, width },
);
const LAST = COLUMNS.length;
const at = (field: IndicatorField): number => columnOf(INDICATOR_COLUMNS, field);
const HEAD = { top: 5, sub: 6, numbers: 7 } as const;
const FIRST = HEAD.numbers + 1;

/** The sheet, the names of its inputs, and the area that holds its rows (for counting on the cover). */
export function indicatorSheet(
  issue: Issue,
  answers: Answers,
  footer: string,
): { sheet: SheetLayout; names: NameLayout[]; rows: readonly [number, number] } {
  const assigned = assignedRows(issue.catalogue, issue.unit);
  const rows: RowLayout[] = [...heading(issue)];
  const merges = [...headingMerges()];
  const names: NameLayout[] = [];
  const placed: { row: number; of: AssignedRow }[] = [];
  const notes: string[] = [];
  let row = FIRST;
  for (const pillar of issue.catalogue.pillars) {
    const own = assigned.filter((each) => each.indicator.pillar === pillar.id);
    if (own.length === 0) continue;
    rows.push({ row, cells: [cell(2, pillar.id, 'bandNumber'), ...across(3, LAST, pillar.name, 'band')] });
    merges.push(areaAddress({ top: row, left: 3, bottom: row, right: LAST }));
    row += 1;
    for (const each of own) {
      rows.push(indicatorRow(issue, each, row, answers.indicators?.[keyOf(each)] ?? {}, notes));
      names.push(...inputNames(each, row));
      placed.push({ row, of: each });
      row += 1;
    }
  }
  const last = Math.max(row - 1, FIRST);
  if (assigned.length === 0) {
    rows.push({ row, cells: across(2, LAST, 'Đơn vị không được giao chỉ tiêu nào trong danh mục này.', 'text') });
    merges.push(areaAddress({ top: row, left: 2, bottom: row, right: LAST }));
    row += 1;
  }
  for (const note of footnotes(notes)) {
    rows.push({ row, cells: [cell(2, note, 'footnote')] });
    merges.push(areaAddress({ top: row, left: 2, bottom: row, right: LAST }));
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
    conditional: [...verdictColours(FIRST, last), fractions(FIRST, last)],
    freeze: { rows: HEAD.numbers, columns: 3 },
    protected: true,
    print: printed(footer, [HEAD.top, HEAD.numbers]),
    zoom: 90,
  };
  return { sheet, names, rows: [FIRST, last] };
}

/** The columns, the first one wide enough for the longest id (`HL.7.10`). */
function columnsFor(assigned: readonly AssignedRow[]): ColumnLayout[] {
  const ids = assigned.map((row) => widthFor(row.indicator.id, TEMPLATE_STYLES.number.size ?? 11));
  return INDICATOR_COLUMNS.map((column) =>
    column.key === 'no' ? { ...column, width: Math.max(column.width, ...ids) } : column,
  );
}

/** Row key of an assigned row. */
export function keyOf(row: AssignedRow): string {
  return rowKey(row.indicator.id, row.part);
}

/** Fields that a row asks for; the others are greyed. */
export function askedOf(indicator: Indicator): readonly IndicatorField[] {
  const figures: Readonly<Record<string, readonly IndicatorField[]>> = {
    ratio: ['numerator', 'denominator', 'stated'],
    share: ['stated'],
    count: ['stated'],
    text: [],
  };
  return [...(figures[indicator.measure] ?? []), 'text', 'evidence', 'evidenceNumber', 'evidenceDate', 'note'];
}

function heading({ unit, period }: Issue): RowLayout[] {
  const single = COLUMNS.flatMap(([, , words], i) => (i === 0 || grouped(i + 1) ? [] : [[i + 1, words] as const]));
  const top = [
    ...single.map(([column, words]) => cell(column, words, 'head')),
    ...GROUPS.flatMap(([from, to, words]) => across(at(from), at(to), words, 'head')),
  ];
  const sub = COLUMNS.flatMap(([, , words], i) =>
    i === 0 ? [] : [cell(i + 1, grouped(i + 1) ? words : null, 'head')],
  );
  const numbers = COLUMNS.flatMap(([key], i) => (i === 0 ? [] : [cell(i + 1, numberOf(key, i), 'headNumber')]));
  return [
    keyRow(1, `${KEY_MARK}indicators`, INDICATOR_COLUMNS),
    { row: 2, height: 26, cells: [cell(2, 'BIỂU 01. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ', 'title')] },
    {
      row: 3,
      height: 19,
      cells: [cell(2, `${unit.name} – ${periodWords(period)} (số liệu ${windowWords(period)})`, 'subtitle')],
    },
    {
      row: 4,
      height: 17,
      cells: [
        cell(2, '← Về trang bìa', 'link', { link: `#'${SHEETS.cover}'!B2` }),
        cell(
          at('target2025'),
          'Chỉ điền ô nền vàng. Ô trống là chưa báo cáo, khác với số 0; không áp dụng ghi K, chưa thu thập được ghi C.',
          'hint',
        ),
      ],
    },
    { row: HEAD.top, height: 20, cells: top.sort((a, b) => a.column - b.column) },
    { row: HEAD.sub, height: 47, cells: sub },
    { row: HEAD.numbers, height: 15, cells: numbers },
  ];
}

function numberOf(key: string, column: number): string {
  return key === 'result' ? `(${column})=(${column - 2}):(${column - 1})` : `(${column})`;
}

function grouped(column: number): boolean {
  return GROUPS.some(([from, to]) => column >= at(from) && column <= at(to));
}

function headingMerges(): string[] {
  const area = (top: number, left: number, bottom: number, right: number) => areaAddress({ top, left, bottom, right });
  return [
    area(2, 2, 2, LAST),
    area(3, 2, 3, LAST),
    area(4, 2, 4, 3),
    area(4, at('target2025'), 4, LAST),
    ...GROUPS.map(([from, to]) => area(HEAD.top, at(from), HEAD.top, at(to))),
    ...COLUMNS.flatMap((_, i) => (i === 0 || grouped(i + 1) ? [] : [area(HEAD.top, i + 1, HEAD.sub, i + 1)])),
  ];
}

function indicatorRow(issue: Issue, of: AssignedRow, row: number, answer: IndicatorAnswer, notes: string[]): RowLayout {
  const { indicator } = of;
  const { equalityMeets } = issue.catalogue.policy;
  const tier = of.tier ?? issue.unit.tier;
  const asked = askedOf(indicator);
  const addresses = {
    numerator: address(row, at('numerator')),
    denominator: address(row, at('denominator')),
    stated: address(row, at('stated')),
    text: address(row, at('text')),
  };
  const target = (year: number) => targetFor(indicator, year, tier, of.class);
  const goal = (field: 'target2025' | 'target2030', year: number): CellLayout => {
    const words = targetWords(target(year)) ?? footnoteMark(notes, target(year)?.text ?? '');
    return cell(at(field), words === '' ? '–' : words, 'small');
  };
  const verdict = (field: 'status' | 'status2030', year: number): CellLayout => {
    const { formula, value } = statusOf(indicator, target(year), equalityMeets, addresses, answer);
    return cell(at(field), value, 'status', { formula });
  };
  const input = (field: keyof IndicatorAnswer, style: TemplateStyle): CellLayout =>
    asked.includes(field)
      ? cell(at(field), stored(answer[field], field === 'evidenceDate'), style)
      : cell(at(field), null, 'off');
  const result = resultOf(indicator, addresses, answer);
  return {
    row,
    grows: true,
    cells: [
      cell(1, keyOf(of), 'key'),
      cell(at('no'), indicator.id, 'number'),
      cell(at('name'), rowName(indicator, of.part), 'text'),
      cell(at('definition'), definitionOf(indicator), 'definition'),
      cell(at('unit'), indicator.unit || '–', 'center'),
      goal('target2025', 2025),
      goal('target2030', 2030),
      input('numerator', 'inNumber'),
      input('denominator', 'inNumber'),
      result
        ? cell(at('result'), result.value, indicator.measure === 'count' ? 'count' : 'result', {
            formula: result.formula,
          })
        : cell(at('result'), null, 'off'),
      input('stated', indicator.measure === 'count' ? 'inNumber' : 'inShare'),
      input('text', 'inSmall'),
      verdict('status', 2025),
      verdict('status2030', 2030),
      input('evidence', 'inSmall'),
      input('evidenceNumber', 'inSmall'),
      input('evidenceDate', 'inDate'),
      input('note', 'inSmall'),
    ],
  };
}

/** What the official must put into the cells, in the catalogue's captions. */
function definitionOf(indicator: Indicator): string {
  const column = (field: IndicatorField) => `(${at(field) - 1})`;
  if (indicator.measure === 'ratio') {
    return `Tử số ${column('numerator')}: ${indicator.numerator}.\nMẫu số ${column('denominator')}: ${indicator.denominator}.`;
  }
  if (indicator.measure === 'count') return `Số lượng, ghi ở cột ${column('stated')}: ${indicator.numerator}.`;
  if (indicator.measure === 'share') return `Tỷ lệ theo số liệu công bố, ghi điểm phần trăm ở cột ${column('stated')}.`;
  return `Ghi tình trạng thực hiện bằng lời ở cột ${column('text')}.`;
}

function inputNames(of: AssignedRow, row: number): NameLayout[] {
  const fields = askedOf(of.indicator).filter((field) =>
    ['numerator', 'denominator', 'stated', 'text'].includes(field),
  );
  return fields.map((field) => ({
    name: cellName(keyOf(of), field),
    sheet: SHEETS.indicators,
    range: address(row, at(field)),
  }));
}

function footnoteMark(notes: string[], text: string): string {
  if (!notes.includes(text)) notes.push(text);
  return `Xem chú thích ${notes.indexOf(text) + 1}`;
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
