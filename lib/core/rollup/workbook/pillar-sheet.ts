/** One pillar: every indicator at every tier, its sums as formulas over the facts, coverage under each figure. */
import type { Indicator, Pillar } from '../../catalogue/catalogue.ts';
import { printed } from '../../layout/printed.ts';
import { linesHeight, wrappedLines } from '../../layout/text-height.ts';
import type { CellLayout, RowLayout } from '../../layout/workbook-layout.ts';
import type { RollUp, Total } from '../roll-up.ts';
import { REASON_WORDS, TIER_WORDS, TOTAL_REASON_WORDS } from '../words/terms.ts';
import { across, cell, inside, type Setting, say } from './cells.ts';
import { FACT_SHEET, totalKey } from './fact-sheet.ts';
import { horizonCells, outcomeLooks } from './horizon-cells.ts';
import { breaksBetweenPairs } from './page-breaks.ts';
import type { StreamedSheet } from './streamed.ts';
import type { Survey } from './survey.ts';
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

/** @param places where the facts of each total stand */
export function pillarSheet(rollUp: RollUp, pillar: Pillar, places: Survey['places'], setting: Setting): StreamedSheet {
  const indicators = new Map(rollUp.catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const { horizons } = rollUp.catalogue.policy;
  const last = FIRST_HORIZON + horizons.length * 3;
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
    conditional: horizons.flatMap((_, h) => outcomeLooks(FIRST_HORIZON + h * 3 + 1, TOP, bottom, setting)),
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
