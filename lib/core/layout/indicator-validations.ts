/** What the cells of the indicator sheet accept, with messages an official can act on. */
import { within } from '../book/text.ts';
import type { AssignedRow } from '../catalogue/assignment.ts';
import type { Indicator } from '../catalogue/catalogue.ts';
import { address, columnRanges } from './cells.ts';
import { CODES, type IndicatorField } from './form.ts';
import type { ValidationLayout } from './workbook-layout.ts';

const { notApplicable: K, notCollected: C } = CODES;
const LIMIT = 255;

/** Excel's serial number of 31/12/2099, and of 01/01/2000. */
const DATES = ['36526', '73050'] as const;

export function indicatorValidations(
  placed: readonly { readonly row: number; readonly of: AssignedRow }[],
  at: (field: IndicatorField) => number,
): ValidationLayout[] {
  const figures = placed.flatMap(({ row, of }) => figureRules(of.indicator, (field) => address(row, at(field))));
  const dates = columnRanges(
    at('evidenceDate'),
    placed.map(({ row }) => row),
  );
  return dates === '' ? figures : [...figures, dateRule(dates)];
}

/** A date column: real days, so that they can be compared with the day of the report. */
export function dateRule(ranges: string): ValidationLayout {
  return {
    ranges,
    type: 'date',
    operator: 'between',
    formula1: DATES[0],
    formula2: DATES[1],
    severity: 'warning',
    title: 'Ngày chưa đúng',
    message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 14/03/2023. Nếu không rõ ngày thì để trống.',
  };
}

function figureRules(indicator: Indicator, at: (field: IndicatorField) => string): ValidationLayout[] {
  if (indicator.measure === 'text') return [];
  if (indicator.measure === 'count') return [part(indicator, at('stated'), 'Số lượng', indicator.numerator)];
  const stated = share(indicator, at('stated'));
  if (indicator.measure === 'share') return [stated];
  return [
    part(indicator, at('numerator'), 'Tử số', indicator.numerator),
    part(indicator, at('denominator'), 'Mẫu số', indicator.denominator),
    stated,
  ];
}

/** A number of things: zero or more, or one of the two codes. */
function part(indicator: Indicator, cell: string, word: string, caption: string): ValidationLayout {
  return {
    ranges: cell,
    type: 'custom',
    formula1: `IF(ISNUMBER(${cell}),${cell}>=0,OR(${cell}="${K}",${cell}="${C}"))`,
    severity: 'stop',
    title: `${word} chưa đúng`,
    message: `Nhập một số từ 0 trở lên, chỉ gõ chữ số. Nếu chỉ tiêu không áp dụng cho đơn vị thì ghi ${K}; nếu chưa thu thập được số liệu thì ghi ${C}.`,
    promptTitle: within(`${word} – ${indicator.id}`, 32),
    prompt: within([`${caption}.`, indicator.caution].filter(Boolean).join('\n'), LIMIT),
  };
}

/** A percentage in points. Only a warning, since `>50%` or `khoảng 90%` are answers too. */
function share(indicator: Indicator, cell: string): ValidationLayout {
  const range = indicator.bounded ? `AND(${cell}>=0,${cell}<=100,OR(${cell}=0,${cell}>=1))` : 'TRUE';
  return {
    ranges: cell,
    type: 'custom',
    formula1: `IF(ISNUMBER(${cell}),${range},OR(${cell}="${K}",${cell}="${C}"))`,
    severity: 'warning',
    title: 'Xem lại tỷ lệ',
    message: `Tỷ lệ ghi theo điểm phần trăm, từ 0 đến 100: 98,5% thì gõ 98,5, không gõ 0,985 và không gõ dấu %. Không áp dụng ghi ${K}, chưa thu thập được ghi ${C}. Vẫn giữ nội dung vừa nhập?`,
    promptTitle: within(`Tỷ lệ (%) – ${indicator.id}`, 32),
    prompt:
      indicator.measure === 'ratio'
        ? 'Chỉ ghi khi đơn vị đã công bố tỷ lệ hoặc không có tử số, mẫu số. Gõ 98,5 cho 98,5%.'
        : within(['Gõ 98,5 cho 98,5%.', indicator.caution].filter(Boolean).join('\n'), LIMIT),
  };
}
