/** One pillar: every indicator at every tier, its sums as formulas over the facts, coverage under each figure. */
import type { Assessment } from '../../assess/assessment.ts';
import type { Indicator, Pillar, Target } from '../../catalogue/catalogue.ts';
import { printed } from '../../layout/printed.ts';
import { linesHeight, wrappedLines } from '../../layout/text-height.ts';
import type { CellLayout, RowLayout } from '../../layout/workbook-layout.ts';
import type { RollUp, Total } from '../roll-up.ts';
import { OUTCOME_WORDS, REASON_WORDS, TIER_WORDS, TOTAL_REASON_WORDS } from '../words/terms.ts';
import { across, cell, inside, numberOf, type Setting, say } from './cells.ts';
import { FACT_SHEET, factRows, totalKey } from './fact-sheet.ts';
import type { StreamedSheet } from './streamed.ts';
import { OUTCOME_LOOKS } from './styles.ts';
import { coverageCell, figureCells } from './total-cells.ts';

const TOP = 5;
const NAME_WIDTH = 44;
/** Columns before the horizons: id, name, tier, numerator, denominator, value, unit. */
const FIRST_HORIZON = 8;

export function pillarSheetName(pillar: Pillar): string {
  return `Nhom_${pillar.id.replace(/[^A-Za-z0-9]+/g, '_')}`;
}

/** Where the outcome of each total of a pillar stands, for the counts on the first page. */
export function outcomeRange(rollUp: RollUp, pillar: Pillar, horizon: number): string {
  const column = FIRST_HORIZON + rollUp.catalogue.policy.horizons.indexOf(horizon) * 3 + 1;
  const rows = totalsOf(rollUp, pillar).length * 2;
  const letter = String.fromCharCode(64 + column);
  return `${pillarSheetName(pillar)}!$${letter}$${TOP}:$${letter}$${TOP + Math.max(rows, 1) - 1}`;
}

export function totalsOf(rollUp: RollUp, pillar: Pillar): Total[] {
  const ids = new Set(rollUp.catalogue.indicators.filter((each) => each.pillar === pillar.id).map((each) => each.id));
  return rollUp.totals.filter((total) => ids.has(total.indicator));
}

export function pillarSheet(rollUp: RollUp, pillar: Pillar, setting: Setting): StreamedSheet {
  const indicators = new Map(rollUp.catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const { horizons } = rollUp.catalogue.policy;
  const last = FIRST_HORIZON + horizons.length * 3;
  const places = factRows(rollUp);
  const totals = totalsOf(rollUp, pillar);
  const merges: string[] = [];
  const rows: RowLayout[] = [];
  totals.forEach((total, i) => {
    const top = TOP + i * 2;
    const indicator = indicators.get(total.indicator) as Indicator;
    const name = nameOf(indicator, total);
    const needed = linesHeight(wrappedLines(name, NAME_WIDTH, { size: 11, bold: false }), 11);
    const noted = linesHeight(wrappedLines(noteOf(total, setting), 30, { size: 10, bold: false }), 10);
    const height = Math.ceil(Math.max(16.5, Math.max(needed, noted) / 2) * 4) / 4;
    const place = places.get(totalKey(total));
    const link = place && inside(FACT_SHEET, `A${place.top}:P${place.bottom}`);
    const both = (column: number, upper: CellLayout): readonly [CellLayout, CellLayout] => [
      upper,
      cell(column, null, upper.style),
    ];
    const sides = [
      both(1, cell(1, total.class === null ? total.indicator : `${total.indicator} ${total.class}`, 'center')),
      both(2, cell(2, name, 'text')),
      both(3, cell(3, total.tier ? TIER_WORDS[total.tier][setting.language] : null, 'center')),
      both(7, cell(7, indicator.unit === '' ? null : indicator.unit, 'center')),
      ...horizons.flatMap((horizon, h) => {
        const assessment = total.assessments.find((each) => each.horizon === horizon);
        const column = FIRST_HORIZON + h * 3;
        return horizonCells(assessment, total, indicator, column, top, setting).map((each) => both(each.column, each));
      }),
      both(last, cell(last, noteOf(total, setting) || null, 'small')),
    ];
    const figures = figureCells(total, indicator, top, rollUp, setting, link);
    const byColumn = (a: CellLayout, b: CellLayout) => a.column - b.column;
    rows.push({ row: top, height, cells: [...sides.map(([upper]) => upper), ...figures].sort(byColumn) });
    const covered = [coverageCell(total, rollUp, setting), cell(5, null, 'coverage'), cell(6, null, 'coverage')];
    rows.push({ row: top + 1, height, cells: [...sides.map(([, lower]) => lower), ...covered].sort(byColumn) });
    merges.push(`D${top + 1}:F${top + 1}`);
    for (const [{ column }] of sides) {
      const letter = String.fromCharCode(64 + column);
      merges.push(`${letter}${top}:${letter}${top + 1}`);
    }
  });
  const widths = [9, NAME_WIDTH, 8, 13, 13, 10, 9, ...horizons.flatMap(() => [11, 13, 10]), 32];
  const end = String.fromCharCode(64 + last);
  const bottom = TOP + Math.max(rows.length, 1) - 1;
  return {
    name: pillarSheetName(pillar),
    visibility: 'visible',
    tabColor: '2E75B6',
    columns: widths.map((width) => ({ key: '', width })),
    rows: [...headRows(rollUp, pillar, setting, last), ...rows],
    merges: [`A1:${end}1`, `A2:${end}2`, ...headMerges(horizons.length), ...merges],
    validations: [],
    conditional: horizons.flatMap((_, h) => outcomeLooks(FIRST_HORIZON + h * 3 + 1, bottom, setting)),
    freeze: { rows: TOP - 1, columns: 3 },
    protected: false,
    print: { ...printed(setting.footer, [3, TOP - 1]), breaks: breaksBetweenPairs(rows, widths) },
  };
}

function headRows(rollUp: RollUp, pillar: Pillar, setting: Setting, last: number): RowLayout[] {
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const { horizons } = rollUp.catalogue.policy;
  const name = say(setting, pillar.name, pillar.nameEn);
  const fixed = [
    heading('STT', 'No'),
    heading('Chỉ tiêu', 'Indicator'),
    heading('Cấp', 'Tier'),
    heading('Tử số', 'Numerator'),
    heading('Mẫu số', 'Denominator'),
    heading('Kết quả', 'Result'),
    heading('Đơn vị tính', 'Unit'),
  ];
  const subtitle = heading(
    'Kết quả = tổng tử số ÷ tổng mẫu số của cùng một cấp, không lấy trung bình tỷ lệ. Dưới mỗi kết quả là số đơn vị đã tính trên số đơn vị phải có. Bấm vào kết quả để xem số liệu gốc.',
    'Result = sum of numerators ÷ sum of denominators within one tier, never a mean of percentages. Under each result: units counted of units expected. Click a result for its facts.',
  );
  const groups = horizons.flatMap((year) => across(0, 2, heading(`Mục tiêu ${year}`, `Target ${year}`), 'head'));
  const parts = horizons.flatMap(() => [
    heading('Mục tiêu', 'Target'),
    heading('Đánh giá', 'Outcome'),
    heading('Còn thiếu', 'Gap'),
  ]);
  return [
    { row: 1, height: 26, cells: [cell(1, `${pillar.id}. ${name.toUpperCase()}`, 'title')] },
    { row: 2, height: 33, cells: [cell(1, subtitle, 'subtitle')] },
    {
      row: 3,
      height: 20,
      cells: [
        ...fixed.map((text, i) => cell(i + 1, text, 'head')),
        ...groups.map(({ value }, i) => cell(FIRST_HORIZON + i, value, 'head')),
        cell(last, heading('Ghi chú', 'Note'), 'head'),
      ],
    },
    {
      row: 4,
      height: 20,
      cells: [
        ...fixed.map((_, i) => cell(i + 1, null, 'head')),
        ...parts.map((text, i) => cell(FIRST_HORIZON + i, text, 'headSmall')),
        cell(last, null, 'head'),
      ],
    },
  ];
}

/** Points that an A4 page in landscape has between its margins. */
const PAGE = { width: 841.9 - 0.78 * 72, height: 595.3 - 1.06 * 72 };
/** Programs differ a little in how they scale; a page is never planned to its last point. */
const FILLED = 0.94;

/** Rows after which a page ends: a figure and the coverage under it are never parted. */
function breaksBetweenPairs(rows: readonly RowLayout[], widths: readonly number[]): number[] {
  const width = widths.reduce((sum, each) => sum + each * 5.25 + 3.75, 0);
  const height = (PAGE.height / Math.min(1, PAGE.width / width)) * FILLED;
  const heading = 40;
  const breaks: number[] = [];
  let used = heading + 59;
  for (let i = 0; i < rows.length; i += 2) {
    const [upper, lower] = [rows[i], rows[i + 1]];
    const pair = (upper?.height ?? 0) + (lower?.height ?? 0);
    if (used + pair > height && upper) {
      breaks.push(upper.row - 1);
      used = heading;
    }
    used += pair;
  }
  return breaks;
}

function headMerges(horizons: number): string[] {
  const letter = (column: number) => String.fromCharCode(64 + column);
  const tall = [1, 2, 3, 4, 5, 6, 7, FIRST_HORIZON + horizons * 3].map(
    (column) => `${letter(column)}3:${letter(column)}4`,
  );
  const wide = Array.from({ length: horizons }, (_, h) => {
    const left = FIRST_HORIZON + h * 3;
    return `${letter(left)}3:${letter(left + 2)}3`;
  });
  return [...tall, ...wide];
}

function nameOf(indicator: Indicator, total: Total): string {
  const cls = indicator.classes.find((each) => each.id === total.class);
  return cls ? `${indicator.name} – ${cls.name}` : indicator.name;
}

/** Target, outcome and gap of one horizon; the outcome is a formula wherever the figure decides it. */
function horizonCells(
  assessment: Assessment | undefined,
  total: Total,
  indicator: Indicator,
  column: number,
  row: number,
  setting: Setting,
): CellLayout[] {
  const { language, styles } = setting;
  if (!assessment) return [0, 1, 2].map((i) => cell(column + i, null, 'none'));
  const { target, outcome, gap } = assessment;
  const percent = target?.unit.startsWith('%') ?? false;
  const limit = target?.value ? numberOf(percent ? target.value.div(100) : target.value) : null;
  const words = OUTCOME_WORDS[outcome][language];
  const at = (offset: number) => `${String.fromCharCode(64 + column + offset)}${row}`;
  const targetCell =
    target && limit !== null
      ? cell(column, limit, styles.formatted('target', targetFormat(target, percent)))
      : cell(column, target ? target.text.slice(0, 60) : null, target ? 'outcome' : 'none');
  const value = total.value === null ? null : shownValue(total, percent);
  const decided = (outcome === 'met' || outcome === 'not-met') && limit !== null && value !== null;
  if (!target || !decided) return [targetCell, cell(column + 1, words, 'outcome'), cell(column + 2, null, 'gap')];
  const operator = operatorOf(target, indicator);
  const agrees = compared(value, operator, limit) === (outcome === 'met');
  const [met, missed] = [OUTCOME_WORDS.met[language], OUTCOME_WORDS['not-met'][language]];
  const formula = `IF($F${row}${operator}${at(0)},"${met}","${missed}")`;
  const apart = indicator.direction === 'higher' ? `${at(0)}-$F${row}` : `$F${row}-${at(0)}`;
  const gapStyle = percent ? 'gap' : styles.formatted('gap', '#,##0;-#,##0;"–"');
  const gapFormula = `ROUND(MAX(0,${apart})${percent ? '*100' : ''},4)`;
  return [
    targetCell,
    cell(column + 1, words, 'outcome', agrees ? { formula } : {}),
    gap === null || target.comparator === '='
      ? cell(column + 2, numberOf(gap), gapStyle)
      : cell(column + 2, numberOf(gap.toDecimalPlaces(4)), gapStyle, { formula: gapFormula }),
  ];
}

/** The number that stands in the result cell. */
function shownValue(total: Total, percent: boolean): number | null {
  const { numerator, denominator, value } = total;
  if (percent && numerator && denominator) return numerator.toNumber() / denominator.toNumber();
  const figure = numberOf(value);
  return figure === null ? null : percent ? figure / 100 : figure;
}

function operatorOf(target: Target, indicator: Indicator): '>=' | '>' | '=' | '<=' | '<' {
  if (target.comparator === '=') return '=';
  const strict = target.comparator === '>';
  if (indicator.direction === 'higher') return strict ? '>' : '>=';
  return strict ? '<' : '<=';
}

function compared(value: number, operator: string, limit: number): boolean {
  if (operator === '=') return value === limit;
  if (operator.startsWith('>')) return operator === '>' ? value > limit : value >= limit;
  return operator === '<' ? value < limit : value <= limit;
}

function targetFormat(target: Target, percent: boolean): string {
  const sign = { '>=': '"≥ "', '>': '"> "', '=': '"= "', text: '' }[target.comparator];
  const places = '0'.repeat(target.value?.decimalPlaces() ?? 0);
  const digits = `${percent ? '0' : '#,##0'}${places === '' ? '' : `.${places}`}`;
  return `${sign}${digits}${percent ? '%' : ''}`;
}

function noteOf(total: Total, { language }: Setting): string {
  const why = total.assessments.find((each) => each.outcome !== 'met' && each.outcome !== 'not-met')?.reason;
  const strict = total.assessments.find((each) => each.reason === 'at-strict-target');
  const parts = [
    total.reason ? TOTAL_REASON_WORDS[total.reason][language] : '',
    strict ? REASON_WORDS['at-strict-target'][language] : '',
    why && total.value !== null ? `${REASON_WORDS[why][language]}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function outcomeLooks(column: number, bottom: number, { language }: Setting) {
  const letter = String.fromCharCode(64 + column);
  return (Object.keys(OUTCOME_LOOKS) as (keyof typeof OUTCOME_LOOKS)[]).map((outcome) => ({
    kind: 'formula' as const,
    ranges: `${letter}${TOP}:${letter}${bottom}`,
    formula: `$${letter}${TOP}="${OUTCOME_WORDS[outcome][language]}"`,
    look: OUTCOME_LOOKS[outcome],
  }));
}
