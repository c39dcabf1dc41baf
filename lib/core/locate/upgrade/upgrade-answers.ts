/** What a filled workbook says, as answers for a new form, each with the cell it came from. Contents are carried as they stand. */
import { address } from '../../book/address.ts';
import type { Book, Cell } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { assignedRows, assignedTasks } from '../../catalogue/assignment.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import type { Answers, DocumentAnswer, IndicatorAnswer, TaskAnswer, Typed } from '../../layout/answers.ts';
import { DOCUMENT_FIELDS, type NarrativeSection, rowKey, TASK_STATUS, taskKey } from '../../layout/form.ts';
import { askedOf } from '../../layout/indicator-row.ts';
import type { Figure, Observation, Submission } from '../submission.ts';
import { coverOf } from '../whose/cover.ts';
import type { SourceTables } from './upgrade-source.ts';
import { fromResult, typedOf } from './upgrade-typed.ts';

/** One cell that goes into the new form. */
export interface Carried {
  readonly sheet: string;
  readonly address: string;
  /** Row key and field in the new form: `I.7 numerator`, `NV.12 progress`, `TM.results`, `VB.1 subject`, `cover sentOn`. */
  readonly to: string;
  readonly value: Typed;
  /** The cell held a formula; its result is carried, the formula is not. */
  readonly formula: string | null;
}

export interface CarriedAnswers {
  readonly answers: Answers;
  readonly carried: readonly Carried[];
}

const TASK_INPUTS = ['taskStatus', 'progress', 'doneOn', 'note'] as const;

export function answersOf(
  book: Book,
  submission: Submission,
  tables: SourceTables,
  target: { catalogue: Catalogue; unit: Unit },
): CarriedAnswers {
  const carried: Carried[] = [];
  const keep = (cell: Cell, sheet: string, to: string, value: Typed) => {
    carried.push({ sheet, address: address(cell.row, cell.column), to, value, formula: cell.formula ?? null });
    return value;
  };
  const answers: Answers = {
    ...coverAnswers(book, keep),
    indicators: indicatorAnswers(book, submission, tables, target, keep),
    tasks: taskAnswers(book, tables, target, keep),
    narrative: narrativeAnswers(book, submission, keep),
    documents: documentAnswers(book, tables, keep),
  };
  return { answers, carried };
}

type Keep = (cell: Cell, sheet: string, to: string, value: Typed) => Typed;

/** Not the check code: it was of the old workbook's content, and the new one has to be given its own. */
function coverAnswers(book: Book, keep: Keep): Pick<Answers, 'sentOn' | 'reporter'> {
  const cover = coverOf(book);
  const answer = (key: 'sentOn' | 'reporter') => {
    const cell = cover?.cells.get(key);
    const value = cover && cell ? typedOf(book, cell, key === 'sentOn') : null;
    return cover && cell && value !== null
      ? { [key]: String(keep(cell, cover.sheet.name, `cover ${key}`, value)) }
      : {};
  };
  return { ...answer('sentOn'), ...answer('reporter') };
}

function indicatorAnswers(
  book: Book,
  submission: Submission,
  tables: SourceTables,
  { catalogue, unit }: { catalogue: Catalogue; unit: Unit },
  keep: Keep,
) {
  // A numerator beside an indicator that is a count has no cell in the form: it is left to be listed.
  const asked = new Map(
    assignedRows(catalogue, unit).map(({ indicator, part }) => [rowKey(indicator.id, part), askedOf(indicator)]),
  );
  const answers: Record<string, IndicatorAnswer> = {};
  for (const { block, row, key } of tables.indicators) {
    const observation = submission.observations.find(
      (one) =>
        rowKey(one.indicator, one.tier ?? one.class) === key && one.at.sheet === block.sheet.name && rowOf(one) === row,
    );
    // A row that could not be read, or is contradicted by another, is never carried on: a person has to look.
    const fields = key === null ? undefined : asked.get(key);
    if (key === null || !fields || !observation || observation.state === 'unreadable' || answers[key]) continue;
    const answer: Record<string, Typed> = {};
    for (const field of fields) {
      const column = block.columns.get(field);
      const cell = column === undefined ? undefined : cellAt(block.sheet, row, column);
      const value =
        cell && typedOf(book, cell, field === 'evidenceDate', figureAt(observation, address(row, column ?? 0)));
      if (cell && value !== null && value !== undefined)
        answer[field] = keep(cell, block.sheet.name, `${key} ${field}`, value);
    }
    if (!['numerator', 'denominator', 'stated'].some((field) => block.columns.has(field))) {
      const result = block.columns.get('result');
      const cell = result === undefined ? undefined : cellAt(block.sheet, row, result);
      if (cell)
        Object.assign(
          answer,
          fromResult(book, observation, cell, answer, (value) => keep(cell, block.sheet.name, `${key} result`, value)),
        );
    }
    if (Object.keys(answer).length > 0) answers[key] = answer;
  }
  return answers;
}

function figureAt(observation: Observation, at: string): Figure | null {
  return (
    [observation.numerator, observation.denominator, observation.stated].find((one) => one?.at.address === at) ?? null
  );
}

function rowOf(observation: Observation): number {
  return Number(/\d+$/.exec(observation.at.address)?.[0]);
}

function taskAnswers(
  book: Book,
  tables: SourceTables,
  { catalogue, unit }: { catalogue: Catalogue; unit: Unit },
  keep: Keep,
) {
  const asked = new Map(assignedTasks(catalogue, unit).map(({ task }) => [taskKey(task.no), task.no]));
  const answers: Record<number, TaskAnswer> = {};
  for (const { block, row, key } of tables.tasks) {
    const no = key === null ? undefined : asked.get(key);
    if (no === undefined || answers[no]) continue;
    const answer: Record<string, string> = {};
    for (const field of TASK_INPUTS) {
      const column = block.columns.get(field);
      const cell = column === undefined ? undefined : cellAt(block.sheet, row, column);
      const value = cell && typedOf(book, cell, field === 'doneOn');
      if (!cell || value === null || value === undefined) continue;
      keep(cell, block.sheet.name, `${key} ${field}`, value);
      const listed = Object.entries(TASK_STATUS).find(([, words]) => words === value)?.[0];
      answer[field] = field === 'taskStatus' ? (listed ?? String(value)) : String(value);
    }
    if (Object.keys(answer).length > 0) answers[no] = answer;
  }
  return answers;
}

function narrativeAnswers(book: Book, submission: Submission, keep: Keep) {
  const sections: Partial<Record<NarrativeSection, string[]>> = {};
  for (const { section, text, at } of submission.narrative) {
    const sheet = book.sheets.find((each) => each.name === at.sheet);
    const cell = sheet?.cells.find((each) => address(each.row, each.column) === at.address);
    const value = cell && typeof cell.value === 'string' ? cell.value : text;
    if (!cell || sections[section]?.includes(value)) continue;
    keep(cell, at.sheet, `TM.${section}`, value);
    sections[section] = [...(sections[section] ?? []), value];
  }
  return sections;
}

function documentAnswers(book: Book, tables: SourceTables, keep: Keep): DocumentAnswer[] {
  return tables.documents.flatMap((block) =>
    block.rows.flatMap((row): DocumentAnswer[] => {
      const answer: Record<string, string> = {};
      for (const field of DOCUMENT_FIELDS) {
        const column = field === 'no' ? undefined : block.columns.get(field);
        const cell = column === undefined ? undefined : cellAt(block.sheet, row, column);
        const value = cell && typedOf(book, cell, field === 'documentDate');
        if (cell && value !== null && value !== undefined) {
          answer[field] = String(keep(cell, block.sheet.name, `VB ${field}`, value));
        }
      }
      return Object.keys(answer).length > 0 ? [answer] : [];
    }),
  );
}
