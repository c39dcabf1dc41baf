/** The facts, one row each, with a link to the cell each came from; every total is a formula over this sheet. */
import type { Decimal } from '../../book/decimal.ts';
import { formatNumber } from '../../findings/format-number.ts';
import { rowKey } from '../../layout/form.ts';
import type { Fact, RollUp } from '../roll-up.ts';
import { FACT_STATE_WORDS, LEFT_OUT_WORDS, TIER_WORDS } from '../words/terms.ts';
import { columnRange, LIST_TOP, type ListColumn, listSheet, numberOf, type Setting, say, sourceLink } from './cells.ts';
import type { StreamedSheet } from './streamed.ts';

export const FACT_SHEET = 'SoLieu';

/** 1-based columns that formulas refer to. */
const FACT_COLUMN = { numerator: 5, denominator: 6, value: 7, counted: 10, expected: 11, key: 16 } as const;

/** Identifies the facts of one total: `I.7|huyen`, `I.16/quoc-lo|tinh`. */
export function totalKey({ indicator, class: cls, tier }: Pick<Fact, 'indicator' | 'class' | 'tier'>): string {
  return `${rowKey(indicator, cls)}|${tier ?? ''}`;
}

/** A column of the facts as formulas of other sheets write it: `SoLieu!$F$4:$F$900`. */
export function factRange(rollUp: Pick<RollUp, 'facts'>, column: keyof typeof FACT_COLUMN): string {
  return `${FACT_SHEET}!${columnRange(FACT_COLUMN[column], LIST_TOP, LIST_TOP + Math.max(rollUp.facts.length, 1) - 1)}`;
}

export function factSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const names = new Map(rollUp.units.map((unit) => [unit.code, unit.name]));
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const figure = (of: (fact: Fact) => Decimal | null) => ({
    value: (fact: Fact) => numberOf(of(fact)),
    styleOf: (fact: Fact) => (of(fact)?.isInteger() === false ? 'decimal' : 'whole'),
  });
  // A bound is no value that a formula may count with; it stands as it was stated, with its sign.
  const stated = ({ stated, statedBound }: Fact) =>
    stated === null || statedBound === null ? numberOf(stated) : `${statedBound}${formatNumber(stated, language)}`;
  const columns: ListColumn<Fact>[] = [
    { heading: heading('Mã', 'Code'), width: 11, style: 'line', value: (fact) => fact.unit },
    { heading: heading('Đơn vị', 'Unit'), width: 26, style: 'line', value: (fact) => names.get(fact.unit) ?? null },
    {
      heading: heading('Cấp', 'Tier'),
      width: 8,
      style: 'center',
      value: ({ tier }) => (tier === null ? null : TIER_WORDS[tier][language]),
    },
    {
      heading: heading('Chỉ tiêu', 'Indicator'),
      width: 10,
      style: 'center',
      value: (fact) => rowKey(fact.indicator, fact.class),
    },
    { heading: heading('Tử số', 'Numerator'), width: 13, ...figure((fact) => fact.numerator) },
    { heading: heading('Mẫu số', 'Denominator'), width: 13, ...figure((fact) => fact.denominator) },
    {
      heading: heading('Kết quả (% hoặc số lượng)', 'Value (points or count)'),
      width: 12,
      ...figure((fact) => (fact.bound === null ? fact.value : null)),
    },
    {
      heading: heading('Đơn vị tự ghi', 'Stated'),
      width: 11,
      ...figure((fact) => fact.stated),
      value: stated,
    },
    {
      heading: heading('Trạng thái', 'State'),
      width: 18,
      style: 'center',
      value: ({ state }) => FACT_STATE_WORDS[state][language],
    },
    { heading: heading('Được cộng', 'Counted'), width: 8, style: 'count', value: ({ counted }) => (counted ? 1 : 0) },
    { heading: heading('Phải có', 'Expected'), width: 8, style: 'count', value: ({ expected }) => (expected ? 1 : 0) },
    {
      heading: heading('Vì sao không cộng', 'Why left out'),
      width: 30,
      style: 'line',
      value: ({ leftOut, withheldBy }) =>
        leftOut === null ? null : `${LEFT_OUT_WORDS[leftOut][language]}${withheldBy ? ` (${withheldBy})` : ''}`,
    },
    { heading: heading('Nội dung bằng lời', 'In words'), width: 30, style: 'line', value: ({ text }) => short(text) },
    {
      heading: heading('Nguồn (tệp, ô)', 'Source (file, cell)'),
      width: 34,
      styleOf: ({ file }) => (file === null ? 'line' : 'link'),
      value: ({ file, at }) => (file === null ? null : `${baseName(file)}${at ? ` · ${at.sheet}!${at.address}` : ''}`),
      link: ({ file, at }) => sourceLink(setting, file, at),
    },
    { heading: 'SHA-256', width: 14, style: 'line', value: ({ sha256 }) => sha256?.slice(0, 12) ?? null },
    { heading: heading('Khóa', 'Key'), width: 12, style: 'line', value: totalKey },
  ];
  const title = heading('SỐ LIỆU GỐC CỦA CÁC ĐƠN VỊ', 'FIGURES OF THE UNITS');
  const subtitle = heading(
    'Mỗi dòng là một số liệu; cột "Được cộng" = 1 là số có trong số tổng hợp. Bấm vào cột Nguồn để mở đúng ô trong tệp đơn vị gửi.',
    'One figure a row; those with "Counted" = 1 are in the totals. The source opens the cell of the submitted file.',
  );
  return listSheet(setting, FACT_SHEET, title, subtitle, columns, rollUp.facts, 15.75);
}

/** Long words stay whole in facts.csv and rollup.json; a cell shows their beginning. */
function short(text: string): string | null {
  return text === '' ? null : text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** `nop/328.xlsx` → `328.xlsx`. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
