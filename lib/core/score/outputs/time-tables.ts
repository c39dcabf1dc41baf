/** Series and restated figures as sheets of `score.xlsx`. */
import type { CellValue } from '../../book/book.ts';
import { Decimal } from '../../book/decimal.ts';
import type { Language } from '../../book/language.ts';
import { formatNumber } from '../../findings/format-number.ts';
import type { TableOf } from '../../layout/table-sheet.ts';
import { rounded } from '../points/exact.ts';
import { SCORE_KEY } from '../time/score-series.ts';

type Row = Readonly<Record<string, string | number | null>>;

export function seriesTable(rows: readonly Row[], language: Language): TableOf {
  const vi = language === 'vi';
  return {
    name: 'TheoThoiGian',
    title: vi ? 'Số liệu theo thời gian' : 'Figures over time',
    subtitle: vi
      ? 'Khi định nghĩa, mẫu số, cách tính, địa giới hay bộ tiêu chí đổi thì không so sánh'
      : 'Where definition, denominator, method, territory or scheme changed, nothing is compared',
    columns: [
      { heading: vi ? 'Đơn vị' : 'Unit', width: 30 },
      { heading: vi ? 'Chỉ tiêu' : 'Indicator', width: 18, look: 'center' },
      { heading: vi ? 'Kỳ' : 'Period', width: 13, look: 'center' },
      { heading: vi ? 'Tử số' : 'Numerator', width: 13, look: 'center' },
      { heading: vi ? 'Mẫu số' : 'Denominator', width: 13, look: 'center' },
      { heading: vi ? 'Giá trị' : 'Value', width: 12, look: 'center' },
      { heading: vi ? 'Thay đổi (điểm)' : 'Change (points)', width: 12, look: 'center' },
      { heading: vi ? 'Thay đổi (%)' : 'Change (%)', width: 12, look: 'center' },
      { heading: vi ? 'Chỗ đứt' : 'Breaks', width: 60 },
    ],
    rows: rows.map((row) => [
      row.name ?? '',
      row.indicator === SCORE_KEY ? (vi ? 'điểm' : 'score') : (row.indicator ?? ''),
      row.period ?? '',
      shown(row.numerator, language),
      shown(row.denominator, language),
      shown(row.value, language),
      shown(row.change, language),
      shown(row.percent, language),
      row.breaks ?? '',
    ]),
  };
}

const STATES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  restated: { vi: 'đã chuyển', en: 'restated' },
  partial: { vi: 'đã chuyển, thiếu đơn vị', en: 'restated, units missing' },
  kept: { vi: 'giữ nguyên', en: 'kept' },
  'not-restated': { vi: 'không chuyển được', en: 'not restated' },
};

export function restatedTable(rows: readonly Row[], language: Language): TableOf {
  const vi = language === 'vi';
  return {
    name: 'BanDoMoi',
    title: vi ? 'Số liệu kỳ cũ trên địa giới mới' : 'Figures of old periods on the new map',
    subtitle: vi
      ? 'Bên trái: đơn vị cũ; bên phải: đơn vị mới đã cộng'
      : 'Left: the old unit; right: the new unit, added up',
    columns: [
      { heading: vi ? 'Kỳ' : 'Period', width: 13, look: 'center' },
      { heading: vi ? 'Chỉ tiêu' : 'Indicator', width: 12, look: 'center' },
      { heading: vi ? 'Đơn vị cũ' : 'Old unit', width: 30 },
      { heading: vi ? 'Số liệu cũ' : 'Old figure', width: 20, look: 'center' },
      { heading: vi ? 'Đơn vị mới' : 'New unit', width: 30 },
      { heading: vi ? 'Số liệu mới' : 'New figure', width: 22, look: 'center' },
      { heading: vi ? 'Số đơn vị cũ có số liệu' : 'Old units with figures', width: 14, look: 'center' },
      { heading: vi ? 'Kết quả' : 'Outcome', width: 22, look: 'center' },
      { heading: vi ? 'Lý do' : 'Reason', width: 44 },
    ],
    rows: rows.map((row): CellValue[] => [
      row.period ?? '',
      row.indicator ?? '',
      `${row.old_unit} ${row.old_name ?? ''}`.trim(),
      figure(row.old_numerator, row.old_denominator, row.old_value, language),
      row.new_unit === undefined || row.new_unit === null ? '' : `${row.new_unit} ${row.new_name ?? ''}`.trim(),
      figure(row.new_numerator, row.new_denominator, row.new_value, language),
      row.units_of === undefined || row.units_of === null ? '' : `${row.units_in}/${row.units_of}`,
      STATES[String(row.state)]?.[language] ?? '',
      row.reason ?? '',
    ]),
  };
}

function figure(
  numerator: Row[string] | undefined,
  denominator: Row[string] | undefined,
  value: Row[string] | undefined,
  language: Language,
) {
  const parts =
    numerator && denominator
      ? `${formatNumber(String(numerator), language)}/${formatNumber(String(denominator), language)}`
      : '';
  const whole = value === null || value === undefined ? '' : shown(value, language);
  return [parts, whole].filter((part) => part !== '').join(' = ');
}

/** At most two decimals on paper; all digits stand in the CSV beside it. */
function shown(value: Row[string] | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  return formatNumber(rounded(new Decimal(value), 2), language);
}
