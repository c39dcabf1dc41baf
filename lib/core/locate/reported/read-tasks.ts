/** Task tables: status, progress and day of completion of each task. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { remember } from '../../book/remember.ts';
import { foldedKey, oneLine } from '../../book/text.ts';
import { isDate } from '../../catalogue/period.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { TASK_STATUS, taskKey } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { dayAt, textAt } from '../cells/evidence.ts';
import type { CellNames } from '../rows/cell-names.ts';
import type { KnownForms } from '../rows/known-forms.ts';
import { tieRows } from '../rows/tie-rows.ts';
import type { TaskProgress } from '../submission.ts';
import { findBlocks } from '../tables/block.ts';
import { filled } from '../tables/block-cells.ts';
import type { TableMemory } from '../tables/found-block.ts';

/** Status words as listed, and as people write them, without marks. */
const STATUS: readonly (readonly [Exclude<TaskProgress['status'], null>, RegExp])[] = [
  ['not-started', /^chua (thuc hien|trien khai|bat dau)/],
  ['stopped', /^(tam )?dung|^tam hoan/],
  ['running', /^(dang|da trien khai|da va dang)/],
  ['done', /^(da )?(hoan thanh|xong|thuc hien xong|ket thuc)/],
];

/** `đang thực hiện` → `running`; null for words that are no status. */
export const statusOfWords: (words: string) => TaskProgress['status'] = remember((words) => {
  const key = foldedKey(words);
  const listed = Object.entries(TASK_STATUS).find(([, text]) => foldedKey(text) === key)?.[0];
  if (listed !== undefined) return listed as Exclude<TaskProgress['status'], null>;
  return STATUS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
});

export function readTasks(
  book: Book,
  { taskNames: names }: KnownForms,
  cellNames: CellNames,
  tables: TableMemory | null,
): { tasks: TaskProgress[]; findings: FoundAt[] } {
  const { blocks, findings } = findBlocks(book, 'tasks', names.marks, cellNames, tables);
  const plain = findings.length === 0;
  const tasks = new Map<number, TaskProgress>();
  for (const block of blocks) {
    const { sheet, columns } = block;
    const cell = (row: number, field: string) => {
      const column = columns.get(field);
      return column === undefined ? undefined : cellAt(sheet, row, column);
    };
    const inputs = ['taskStatus', 'progress', 'doneOn'].flatMap((field) => columns.get(field) ?? []);
    const hasEntries = (row: number) => inputs.some((column) => filled(block, row, column));
    const tied = tables?.recall(sheet)?.tied ?? tieRows(block, names, cellNames, () => null, hasEntries);
    if (plain) tables?.learn({ block, tied }, names.marks);
    findings.push(...tied.findings);
    for (const { row, key } of tied.tied) {
      if (!hasEntries(row)) continue;
      const no = Number(key.slice(taskKey(0).length - 1));
      const at = { sheet: sheet.name, address: address(row, columns.get('taskStatus') ?? inputs[0] ?? 1) };
      const report = (rule: string, severity: FoundAt['severity'], facts: FoundAt['facts']) =>
        findings.push({
          rule,
          severity,
          certainty: 'computed',
          sheet: sheet.name,
          range: at.address,
          facts: { task: no, ...facts },
        });
      const status = statusOfWords(wordsOf(cell(row, 'taskStatus')));
      const said = oneLine(wordsOf(cell(row, 'taskStatus')));
      const day = dayAt(book, cell(row, 'doneOn'));
      const isDay = day !== '' && isDate(day);
      if (day !== '' && !isDay) report('text.not-a-day', 'warning', { typed: day });
      const progress: TaskProgress = {
        task: no,
        status,
        text: [status === null ? said : '', textAt(book, cell(row, 'progress'))]
          .filter((text) => text !== '')
          .join('; '),
        date: isDay ? day : '',
        at,
      };
      const before = tasks.get(no);
      if (!before) tasks.set(no, progress);
      else if (before.status !== progress.status || before.text !== progress.text || before.date !== progress.date) {
        report('locate.task-twice', 'warning', {
          cells: [`${before.at.sheet}!${before.at.address}`, `${at.sheet}!${at.address}`],
        });
      }
    }
  }
  return { tasks: [...tasks.values()].sort((a, b) => a.task - b.task), findings };
}
