/** Programmes and tasks from their CSV files. */
import type { Programme, Task, Unit } from './catalogue.ts';
import { readTable, refuseDuplicates } from './csv-table.ts';
import { knownCodes } from './load-indicators.ts';
import type { Mistake } from './mistakes.ts';

const TASK_COLUMNS = [
  'no',
  'group',
  'programme',
  'code',
  'name',
  'content',
  'lead_printed',
  'lead',
  'coordinating_printed',
  'coordinating',
  'timeline',
  'from',
  'to',
  'yearly',
  'funding',
  'note',
];

/** Programmes; none when the catalogue has no such file. */
export function readProgrammes(text: string | undefined, mistakes: Mistake[]): Programme[] {
  if (text === undefined) return [];
  const rows = readTable('programmes.csv', text, { columns: ['code', 'group', 'no', 'name'] }, mistakes);
  refuseDuplicates(rows, 'code', (row) => row.text('code'));
  return rows.map((row) => ({
    code: row.required('code'),
    group: row.required('group'),
    no: row.text('no'),
    name: row.required('name'),
  }));
}

/** Tasks in the order of their numbers; the number is the key, a code may stand twice. */
export function readTasks(
  text: string | undefined,
  known: { programmes: readonly Programme[]; units: readonly Unit[] },
  mistakes: Mistake[],
): Task[] {
  if (text === undefined) return [];
  const rows = readTable('tasks.csv', text, { columns: TASK_COLUMNS }, mistakes);
  refuseDuplicates(rows, 'no', (row) => row.text('no'));
  return rows.map((row) => {
    const programme = row.required('programme');
    const block = known.programmes.find((each) => each.code === programme);
    if (programme !== '' && !block) row.wrong('programme', 'unknown-reference', programme, 'programmes.csv');
    if (block && block.group !== row.text('group')) {
      row.wrong('group', 'contradiction', row.text('group'), ['group-of-programme', block.group, programme]);
    }
    const from = row.year('from');
    const to = row.year('to');
    if (from !== null && to !== null && from > to)
      row.wrong('to', 'contradiction', String(to), ['starts-in', String(from)]);
    if (row.text('no') === '') row.wrong('no', 'empty', '', ['task-number']);
    return {
      no: row.whole('no') ?? 0,
      group: row.required('group'),
      programme,
      code: row.text('code'),
      name: row.required('name'),
      content: row.text('content'),
      leadPrinted: row.text('lead_printed'),
      lead: knownCodes(row, 'lead', known.units),
      coordinatingPrinted: row.text('coordinating_printed'),
      coordinating: knownCodes(row, 'coordinating', known.units),
      timeline: { text: row.text('timeline'), from, to, yearly: row.yes('yearly') },
      funding: row.text('funding'),
      note: row.text('note'),
    };
  });
}
