/** Sheet `NhiemVu`: the tasks a unit leads or joins, under their programmes, with status and progress to fill in. */
import { assignedTasks } from '../catalogue/assignment.ts';
import type { Task } from '../catalogue/catalogue.ts';
import type { Answers, TaskAnswer } from './answers.ts';
import { across, address, areaAddress, cell, columnOf, columnRanges, keyRow, stored } from './cells.ts';
import { cellName, KEY_MARK, SHEETS, TASK_STATUS, type TaskField, taskKey } from './form.ts';
import { dateRule } from './indicator-validations.ts';
import type { Issue } from './issue.ts';
import { STATUS_LIST } from './lists-sheet.ts';
import { periodWords } from './period-words.ts';
import { printed } from './printed.ts';
import { VERDICT_LOOKS } from './template-styles.ts';
import type {
  ColumnLayout,
  ConditionalFormat,
  NameLayout,
  RowLayout,
  SheetLayout,
  ValidationLayout,
} from './workbook-layout.ts';
import { TASK_ROLE } from './written-form.ts';

const COLUMNS: readonly (readonly [TaskField | '', number, string])[] = [
  ['', 9, ''],
  ['no', 6, 'Số'],
  ['name', 30, 'Nhiệm vụ, giải pháp'],
  ['content', 45, 'Nội dung'],
  ['role', 9.5, 'Vai trò'],
  ['timeline', 11.5, 'Thời gian'],
  ['taskStatus', 15.5, 'Tình trạng'],
  ['progress', 36, 'Kết quả đến kỳ báo cáo'],
  ['doneOn', 12, 'Ngày hoàn thành'],
  ['note', 18, 'Ghi chú'],
];

export const TASK_COLUMNS: readonly ColumnLayout[] = COLUMNS.map(([key, width], i) =>
  i === 0 ? { key, width, hidden: true } : { key, width },
);
const LAST = COLUMNS.length;
const at = (field: TaskField): number => columnOf(TASK_COLUMNS, field);
const HEAD = 5;
const FIRST = HEAD + 2;

/** The sheet, the names of its inputs, and the first and last row of the table. */
export function taskSheet(
  issue: Issue,
  answers: Answers,
  footer: string,
): { sheet: SheetLayout; names: NameLayout[]; rows: readonly [number, number] } {
  const assigned = assignedTasks(issue.catalogue, issue.unit);
  const rows: RowLayout[] = heading(issue);
  const merges = [2, 3, 4].map((row) => areaAddress({ top: row, left: 2, bottom: row, right: LAST }));
  const names: NameLayout[] = [];
  const filled: number[] = [];
  let row = FIRST;
  const band = (words: string, number: string) => {
    rows.push({ row, cells: [cell(2, number, 'bandNumber'), ...across(3, LAST, words, 'band')] });
    merges.push(areaAddress({ top: row, left: 3, bottom: row, right: LAST }));
    row += 1;
  };
  let programme: string | null = null;
  for (const { task, role } of assigned) {
    if (task.programme !== programme) {
      programme = task.programme;
      const named = issue.catalogue.programmes.find((each) => each.code === task.programme);
      band(named ? `${named.code}. ${named.name}` : task.programme, task.group);
    }
    rows.push(taskRow(task, TASK_ROLE[role], row, answers.tasks?.[task.no] ?? {}));
    for (const field of ['taskStatus', 'progress'] as const) {
      names.push({ name: cellName(taskKey(task.no), field), sheet: SHEETS.tasks, range: address(row, at(field)) });
    }
    filled.push(row);
    row += 1;
  }
  if (assigned.length === 0) {
    rows.push({
      row,
      cells: across(2, LAST, 'Đơn vị không có nhiệm vụ chủ trì hoặc phối hợp trong danh mục này.', 'text'),
    });
    merges.push(areaAddress({ top: row, left: 2, bottom: row, right: LAST }));
    row += 1;
  }
  const sheet: SheetLayout = {
    name: SHEETS.tasks,
    visibility: 'visible',
    tabColor: '2E75B6',
    columns: TASK_COLUMNS,
    rows,
    merges,
    validations: filled.length === 0 ? [] : validations(filled),
    conditional: filled.length === 0 ? [] : statusColours(FIRST, row - 1),
    freeze: { rows: FIRST - 1, columns: 3 },
    protected: true,
    print: printed(footer, [HEAD, HEAD + 1]),
    zoom: 90,
  };
  return { sheet, names, rows: [FIRST, row - 1] };
}

function heading({ unit, period }: Issue): RowLayout[] {
  const printedColumns = COLUMNS.slice(1);
  return [
    keyRow(1, `${KEY_MARK}tasks`, TASK_COLUMNS),
    { row: 2, height: 26, cells: [cell(2, 'BIỂU 02. KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO', 'title')] },
    { row: 3, height: 19, cells: [cell(2, `${unit.name} – ${periodWords(period)}`, 'subtitle')] },
    { row: 4, height: 17, cells: [cell(2, '← Về trang bìa', 'link', { link: `#'${SHEETS.cover}'!B2` })] },
    { row: HEAD, height: 34, cells: printedColumns.map(([, , words], i) => cell(i + 2, words, 'head')) },
    { row: HEAD + 1, height: 15, cells: printedColumns.map((_, i) => cell(i + 2, `(${i + 1})`, 'headNumber')) },
  ];
}

function taskRow(task: Task, role: string, row: number, answer: TaskAnswer): RowLayout {
  const status = answer.taskStatus;
  const words = status === undefined ? null : (TASK_STATUS[status as keyof typeof TASK_STATUS] ?? status);
  return {
    row,
    grows: true,
    cells: [
      cell(1, taskKey(task.no), 'key'),
      cell(at('no'), task.no, 'number'),
      cell(at('name'), task.name, 'text'),
      cell(at('content'), task.content, 'text'),
      cell(at('role'), role, 'center'),
      cell(at('timeline'), task.timeline.text || '–', 'center'),
      cell(at('taskStatus'), words, 'inCenter'),
      cell(at('progress'), stored(answer.progress), 'inText'),
      cell(at('doneOn'), stored(answer.doneOn, true), 'inDate'),
      cell(at('note'), stored(answer.note), 'inSmall'),
    ],
  };
}

function validations(rows: readonly number[]): ValidationLayout[] {
  const cells = (field: TaskField) => columnRanges(at(field), rows);
  return [
    {
      ranges: cells('taskStatus'),
      type: 'list',
      formula1: STATUS_LIST,
      severity: 'stop',
      title: 'Chọn trong danh sách',
      message: `Chọn một trong: ${Object.values(TASK_STATUS).join('; ')}. Nói thêm ở cột kết quả hoặc ghi chú.`,
    },
    dateRule(cells('doneOn')),
  ];
}

function statusColours(first: number, last: number): ConditionalFormat[] {
  const ranges = areaAddress({ top: first, left: at('taskStatus'), bottom: last, right: at('taskStatus') });
  const top = address(first, at('taskStatus'));
  const looks = [
    [TASK_STATUS.done, VERDICT_LOOKS.met],
    [TASK_STATUS['not-started'], VERDICT_LOOKS['not-met']],
    [TASK_STATUS.stopped, VERDICT_LOOKS['not-quantifiable']],
  ] as const;
  return looks.map(([words, look]) => ({ kind: 'formula', ranges, formula: `${top}="${words}"`, look }));
}
