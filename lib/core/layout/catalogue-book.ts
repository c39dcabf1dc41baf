/** A catalogue as a workbook that an official can read, filter and print. */
import type { Catalogue, Indicator, Target, Unit } from '../catalogue/catalogue.ts';
import { fitRows } from './fit-rows.ts';
import { type TableOf, tableSheet } from './table-sheet.ts';
import { TEMPLATE_STYLES } from './template-styles.ts';
import type { WorkbookLayout } from './workbook-layout.ts';

const MEASURES = { ratio: 'Tỷ lệ a/b', share: 'Tỷ lệ công bố', count: 'Số lượng', text: 'Bằng lời' } as const;
const CONSOLIDATIONS = {
  'sum-ratio': 'Cộng tử số, cộng mẫu số',
  'sum-ratio-by-tier': 'Cộng tử số, mẫu số; từng cấp riêng',
  'sum-ratio-by-class': 'Cộng tử số, mẫu số; từng loại riêng',
  'count-units': 'Đếm đơn vị đạt',
  'count-named': 'Đếm đơn vị được nêu tên',
  'sum-count': 'Cộng số lượng',
  union: 'Đếm không trùng; không cộng',
  'single-source': 'Một nguồn duy nhất; không cộng',
  'min-over-sectors': 'Ngành thấp nhất quyết định',
  text: 'Tập hợp bằng lời',
} as const;
const TIERS = { tinh: 'tỉnh', huyen: 'huyện', xa: 'xã' } as const;

/** `more` are tables made above this floor, such as the differences between the body and the appendix. */
export function catalogueBook(catalogue: Catalogue, more: readonly TableOf[] = []): WorkbookLayout {
  const footer = `${catalogue.id} ${catalogue.version} · ${catalogue.source}`;
  const tables = [
    indicatorTable(catalogue),
    targetTable(catalogue),
    ...(catalogue.tasks.length > 0 ? [taskTable(catalogue)] : []),
    unitTable(catalogue.units),
    ...more,
    ...(catalogue.questions.length > 0 ? [questionTable(catalogue)] : []),
  ];
  return fitRows({
    sheets: tables.map((table) => tableSheet(table, footer)),
    styles: TEMPLATE_STYLES,
    names: [],
    properties: {
      title: catalogue.name,
      subject: catalogue.source,
      keywords: `${catalogue.id} ${catalogue.version}`,
      creator: 'tonghop',
      description: '',
      date: catalogue.date || '2000-01-01',
    },
    custom: {},
  });
}

function indicatorTable(catalogue: Catalogue): TableOf {
  const targets = (indicator: Indicator, year: number) =>
    indicator.targets
      .filter((target) => target.year === year)
      .map((target) => target.text)
      .join('\n');
  const years = catalogue.policy.horizons;
  return {
    name: 'ChiTieu',
    title: catalogue.name,
    subtitle: catalogue.source,
    columns: [
      { heading: 'Mã', width: 8, look: 'center' },
      { heading: 'Tên chỉ tiêu', width: 40 },
      { heading: 'Loại', width: 12, look: 'center' },
      { heading: 'Tử số (hoặc số lượng)', width: 26 },
      { heading: 'Mẫu số', width: 24 },
      ...years.map((year) => ({ heading: `Mục tiêu ${year}`, width: 18, look: 'center' as const })),
      { heading: 'Cách tổng hợp', width: 20 },
      { heading: 'Chủ trì', width: 18 },
      { heading: 'Thực hiện', width: 26 },
      { heading: 'Lưu ý', width: 34 },
    ],
    rows: catalogue.indicators.map((each) => [
      each.id,
      each.name,
      MEASURES[each.measure],
      each.numerator,
      each.denominator,
      ...years.map((year) => targets(each, year)),
      CONSOLIDATIONS[each.consolidation],
      each.leadPrinted,
      each.executorsPrinted,
      each.caution,
    ]),
  };
}

function targetTable(catalogue: Catalogue): TableOf {
  const growth = (target: Target) =>
    target.step
      ? `tăng ${target.step.value} ${target.step.unit === 'percent' ? '%' : 'điểm'} mỗi năm từ ${target.step.fromYear}`
      : '';
  return {
    name: 'MucTieu',
    title: 'Mục tiêu theo năm, cấp và loại',
    subtitle: catalogue.source,
    columns: [
      { heading: 'Chỉ tiêu', width: 10, look: 'center' },
      { heading: 'Năm', width: 8, look: 'center' },
      { heading: 'Cấp', width: 10, look: 'center' },
      { heading: 'Loại', width: 14, look: 'center' },
      { heading: 'So sánh', width: 10, look: 'center' },
      { heading: 'Giá trị', width: 12, look: 'number' },
      { heading: 'Đơn vị tính', width: 14, look: 'center' },
      { heading: 'Nguyên văn', width: 50 },
      { heading: 'Nguồn', width: 36 },
      { heading: 'Tăng dần', width: 22 },
    ],
    rows: catalogue.indicators.flatMap((indicator) =>
      indicator.targets.map((target) => [
        target.indicator,
        target.year,
        target.tier === null ? '' : TIERS[target.tier],
        indicator.classes.find((each) => each.id === target.class)?.name ?? '',
        target.comparator === 'text' ? 'bằng lời' : target.comparator.replace('>=', '≥'),
        target.value?.toNumber() ?? null,
        target.unit,
        target.text,
        target.source,
        growth(target),
      ]),
    ),
  };
}

function taskTable(catalogue: Catalogue): TableOf {
  const programme = new Map(catalogue.programmes.map((each) => [each.code, each.name]));
  return {
    name: 'NhiemVu',
    title: 'Danh mục nhiệm vụ',
    subtitle: catalogue.source,
    columns: [
      { heading: 'TT', width: 6, look: 'center' },
      { heading: 'Chương trình', width: 26 },
      { heading: 'Mã', width: 10, look: 'center' },
      { heading: 'Tên nhiệm vụ', width: 28 },
      { heading: 'Nội dung', width: 50 },
      { heading: 'Chủ trì', width: 18 },
      { heading: 'Phối hợp', width: 20 },
      { heading: 'Lộ trình', width: 12, look: 'center' },
      { heading: 'Nguồn vốn', width: 16 },
      { heading: 'Ghi chú', width: 30 },
    ],
    rows: catalogue.tasks.map((task) => [
      task.no,
      `${task.programme} ${programme.get(task.programme) ?? ''}`.trim(),
      task.code,
      task.name,
      task.content,
      task.leadPrinted,
      task.coordinatingPrinted,
      task.timeline.text,
      task.funding,
      task.note,
    ]),
  };
}

function unitTable(units: readonly Unit[]): TableOf {
  const kinds = { tinh: 'Tỉnh', so: 'Sở, ban, ngành', huyen: 'Cấp huyện', xa: 'Cấp xã', khac: 'Cơ quan khác' } as const;
  return {
    name: 'DonVi',
    title: 'Sổ đơn vị',
    columns: [
      { heading: 'Mã', width: 12, look: 'center' },
      { heading: 'Tên', width: 40 },
      { heading: 'Khối', width: 16, look: 'center' },
      { heading: 'Thuộc', width: 12, look: 'center' },
      { heading: 'Từ ngày', width: 13, look: 'center' },
      { heading: 'Đến ngày', width: 13, look: 'center' },
      { heading: 'Tên gọi khác', width: 46 },
      { heading: 'Căn cứ', width: 46 },
    ],
    rows: units.map((unit) => [
      unit.code,
      unit.name,
      kinds[unit.kind],
      unit.parent ?? '',
      unit.validFrom ?? '',
      unit.validTo ?? '',
      unit.aliases.join('; '),
      unit.basis,
    ]),
  };
}

function questionTable(catalogue: Catalogue): TableOf {
  return {
    name: 'CauHoi',
    title: 'Những điều văn bản để ngỏ và cách hiểu đã chọn',
    columns: [
      { heading: 'Mã', width: 8, look: 'center' },
      { heading: 'Câu hỏi', width: 60 },
      { heading: 'Cách hiểu đã chọn', width: 60 },
      { heading: 'Đổi ở đâu', width: 50 },
    ],
    rows: catalogue.questions.map((each) => [each.id, each.question, each.answer, each.where]),
  };
}
