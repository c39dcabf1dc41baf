/** Sheet `Bia`: whose report it is, for when, by when; how to fill it in; how far it has been filled in. */
import type { Unit } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import { across, areaAddress, cell, keyRow, stored } from './cells.ts';
import { coverSteps } from './cover-steps.ts';
import { type CoverKey, cellName, KEY_MARK, type Metadata, SHEETS } from './form.ts';
import { dateRule } from './indicator-validations.ts';
import type { Issue } from './issue.ts';
import { deadlineWords, officeOf, periodWords, windowWords } from './period-words.ts';
import { printed } from './printed.ts';
import type { TemplateStyle } from './template-styles.ts';
import type { CellLayout, ColumnLayout, NameLayout, RowLayout, SheetLayout } from './workbook-layout.ts';
import { COVER_FIELDS } from './written-form.ts';

const COLUMNS: readonly ColumnLayout[] = [
  { key: '', width: 12, hidden: true },
  { key: COVER_FIELDS[0], width: 26 },
  { key: COVER_FIELDS[1], width: 56 },
  { key: '', width: 3 },
  { key: '', width: 40 },
  { key: '', width: 34 },
];
const LAST = COLUMNS.length;
const BLOCK = 10;

/** A line of the contents: the sheet it opens, its title, and how far it is filled in. */
export interface Contents {
  readonly sheet: string;
  readonly title: string;
  readonly progress: { readonly formula?: string; readonly value: string };
}

export function coverSheet(
  issue: Issue,
  answers: Answers,
  metadata: Metadata,
  contents: readonly Contents[],
  footer: string,
): { sheet: SheetLayout; names: NameLayout[] } {
  const { catalogue, period } = issue;
  const merges: string[] = [];
  const wide = (row: number, left = 2, right = LAST) => {
    merges.push(areaAddress({ top: row, left, bottom: row, right }));
    return row;
  };
  const line = (row: number, height: number, value: string, style: TemplateStyle): RowLayout => ({
    row: wide(row),
    height,
    cells: [cell(2, value, style)],
  });
  const entries = coverEntries(issue, answers, metadata);
  const block = Array.from({ length: Math.max(entries.length, contents.length) }, (_, i): RowLayout => {
    const entry = entries[i];
    const part = contents[i];
    const cells: CellLayout[] = [];
    if (entry)
      cells.push(cell(1, entry.key, 'key'), cell(2, entry.label, 'coverLabel'), cell(3, entry.value, entry.style));
    if (part) {
      const { value, formula } = part.progress;
      cells.push(
        cell(5, part.title, 'coverLink', { link: `#'${part.sheet}'!B2` }),
        cell(6, value, 'coverCount', formula === undefined ? {} : { formula }),
      );
    }
    return { row: BLOCK + 1 + i, cells };
  });
  const stepsAt = BLOCK + block.length + 2;
  const steps = coverSteps(issue).map((step, i): RowLayout => {
    const row = wide(stepsAt + 1 + i);
    return { row, cells: [cell(2, `${i + 1}. ${step}`, 'step')] };
  });
  const { parent, office } = letterhead(issue);
  const rows: RowLayout[] = [
    keyRow(1, `${KEY_MARK}cover`, COLUMNS),
    {
      row: wide(wide(2, 2, 3), 5),
      height: 19,
      cells: [cell(2, parent, 'letterhead'), cell(5, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'letterheadBold')],
    },
    {
      row: wide(wide(3, 2, 3), 5),
      height: 19,
      cells: [cell(2, office, 'letterheadBold'), cell(5, 'Độc lập – Tự do – Hạnh phúc', 'motto')],
    },
    line(5, 32, 'BÁO CÁO KẾT QUẢ CHUYỂN ĐỔI SỐ', 'coverTitle'),
    line(6, 24, `${periodWords(period)} – số liệu ${windowWords(period)}`, 'coverPeriod'),
    { ...line(7, 32, `${catalogue.name} (${catalogue.document})`, 'coverBasis') },
    ...(answers.remark ? [line(8, 24, answers.remark, 'remark')] : []),
    {
      row: wide(wide(BLOCK, 2, 3), 5),
      height: 22,
      cells: [...across(2, 3, 'ĐƠN VỊ VÀ KỲ BÁO CÁO', 'coverHead'), ...across(5, LAST, 'NỘI DUNG', 'coverHead')],
    },
    ...block,
    { row: wide(stepsAt), height: 22, cells: across(2, LAST, 'HƯỚNG DẪN ĐIỀN', 'coverHead') },
    ...steps,
  ];
  const rowOf = (key: CoverKey) => BLOCK + 1 + entries.findIndex((entry) => entry.key === key);
  const inputs = (['sentOn', 'reporter', 'checkCode'] as const).map((key) => ({
    name: cellName('bia', key),
    sheet: SHEETS.cover,
    range: `C${rowOf(key)}`,
  }));
  const sheet: SheetLayout = {
    name: SHEETS.cover,
    visibility: 'visible',
    tabColor: 'C00000',
    columns: COLUMNS,
    rows,
    merges,
    validations: [dateRule(`C${rowOf('sentOn')}`)],
    conditional: [],
    protected: true,
    print: { ...printed(footer), onePage: true },
  };
  return { sheet, names: inputs };
}

interface Entry {
  readonly key: CoverKey;
  readonly label: string;
  readonly value: string | number | null;
  readonly style: TemplateStyle;
}

function coverEntries({ catalogue, unit, period }: Issue, answers: Answers, metadata: Metadata): Entry[] {
  const entry = (key: CoverKey, label: string, value: string | number | null, style: TemplateStyle = 'coverValue') => ({
    key,
    label,
    value,
    style,
  });
  const sent = stored(answers.sentOn, true) as string | number | null;
  return [
    entry('unit', 'Đơn vị báo cáo', unit.name),
    entry('unitCode', 'Mã đơn vị', unit.code),
    entry('period', 'Kỳ báo cáo', `${period.id} – ${periodWords(period)}`),
    entry('window', 'Số liệu', windowWords(period)),
    entry('deadline', 'Thời hạn gửi', deadlineWords(period, catalogue.policy)),
    entry('sentOn', 'Ngày gửi báo cáo', sent, 'coverDate'),
    entry('reporter', 'Bộ phận lập báo cáo', answers.reporter ?? null, 'coverInput'),
    entry(
      'template',
      'Biểu mẫu',
      `${catalogue.id} ${catalogue.version} · mẫu ${metadata.tonghop} · ${metadata.fingerprint}`,
    ),
    entry('checkCode', 'Mã kiểm tra khi gửi', answers.checkCode ?? null, 'coverInput'),
  ];
}

/** Issuing authority and its superior, as a document is headed (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function letterhead({ catalogue, unit, units }: Issue): { parent: string; office: string } {
  const above = units.find((each) => each.code === unit.parent);
  const parent = above ? officeOf(above) : unit.kind === 'tinh' ? '' : catalogue.issuer;
  return { parent: upper(parent), office: upper(officeOf(unit as Unit)) };
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
