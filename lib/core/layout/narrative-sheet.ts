/** Sheet `ThuyetMinh`: results, limits, difficulties and proposals in words, one keyed row a paragraph. */
import type { Answers } from './answers.ts';
import { across, areaAddress, cell, keyRow, stored } from './cells.ts';
import { KEY_MARK, NARRATIVE_FIELDS, NARRATIVE_SECTIONS, type NarrativeSection, SHEETS } from './form.ts';
import type { Issue } from './issue.ts';
import { periodWords } from './period-words.ts';
import { printed } from './printed.ts';
import type { ColumnLayout, RowLayout, SheetLayout } from './workbook-layout.ts';
import { narrativeKey } from './written-form.ts';

/** Paragraphs offered in each section; more answers make more rows. */
const OFFERED: Readonly<Record<NarrativeSection, number>> = { results: 5, limits: 4, difficulties: 4, proposals: 4 };

const HINTS: Readonly<Record<NarrativeSection, string>> = {
  results: 'những việc làm được trong kỳ, kèm số liệu và địa chỉ kiểm tra được',
  limits: 'việc chưa đạt hoặc chậm, nguyên nhân chủ quan',
  difficulties: 'vướng mắc về thể chế, hạ tầng, nhân lực, kinh phí mà đơn vị không tự giải quyết được',
  proposals: 'đề nghị cụ thể, gửi cơ quan nào',
};

const COLUMNS: readonly ColumnLayout[] = [
  { key: '', width: 14, hidden: true },
  { key: NARRATIVE_FIELDS[0], width: 6 },
  { key: NARRATIVE_FIELDS[1], width: 24 },
  { key: NARRATIVE_FIELDS[2], width: 120 },
];
const LAST = COLUMNS.length;
const FIRST = 6;

export function narrativeSheet({ unit, period }: Issue, answers: Answers, footer: string): SheetLayout {
  const rows: RowLayout[] = [
    keyRow(1, `${KEY_MARK}narrative`, COLUMNS),
    { row: 2, height: 26, cells: [cell(2, 'BIỂU 03. THUYẾT MINH KẾT QUẢ', 'title')] },
    { row: 3, height: 19, cells: [cell(2, `${unit.name} – ${periodWords(period)}`, 'subtitle')] },
    { row: 4, height: 17, cells: [cell(2, '← Về trang bìa', 'link', { link: `#'${SHEETS.cover}'!B2` })] },
    {
      row: 5,
      height: 24,
      cells: ['STT', 'Mục', 'Nội dung (mỗi ý một dòng)'].map((words, i) => cell(i + 2, words, 'head')),
    },
  ];
  const merges = [2, 3, 4].map((row) => areaAddress({ top: row, left: 2, bottom: row, right: LAST }));
  let row = FIRST;
  for (const [index, section] of (Object.keys(NARRATIVE_SECTIONS) as NarrativeSection[]).entries()) {
    const words = `${NARRATIVE_SECTIONS[section]}: ${HINTS[section]}`;
    rows.push({
      row,
      cells: [cell(2, ['I', 'II', 'III', 'IV'][index] ?? '', 'bandNumber'), ...across(3, LAST, words, 'band')],
    });
    merges.push(areaAddress({ top: row, left: 3, bottom: row, right: LAST }));
    row += 1;
    const given = answers.narrative?.[section] ?? [];
    for (let n = 1; n <= Math.max(OFFERED[section], given.length); n += 1) {
      rows.push({
        row,
        grows: true,
        atLeast: 30,
        cells: [
          cell(1, narrativeKey(section, n), 'key'),
          cell(2, n, 'number'),
          cell(3, NARRATIVE_SECTIONS[section], 'text'),
          cell(4, stored(given[n - 1]), 'inTop'),
        ],
      });
      row += 1;
    }
  }
  return {
    name: SHEETS.narrative,
    visibility: 'visible',
    tabColor: '70AD47',
    columns: COLUMNS,
    rows,
    merges,
    validations: [],
    conditional: [],
    freeze: { rows: FIRST - 1, columns: 0 },
    protected: true,
    print: printed(footer, [5, 5]),
    zoom: 90,
  };
}
