/** The template of one unit for one report, as plain data. Same input, same layout. */
import { columnName } from '../book/address.ts';
import { within } from '../book/text.ts';
import { assignedTasks } from '../catalogue/assignment.ts';
import type { Answers } from './answers.ts';
import { bookOf } from './book-of.ts';
import { columnOf } from './cells.ts';
import { type Contents, coverSheet } from './cover-sheet.ts';
import { documentSheet } from './document-sheet.ts';
import { fingerprintOf } from './fingerprint.ts';
import { fitRows } from './fit-rows.ts';
import { LAYOUT_VERSION, type Metadata, SHEETS } from './form.ts';
import { INDICATOR_COLUMNS } from './indicator-columns.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import type { Issue } from './issue.ts';
import { listsSheet } from './lists-sheet.ts';
import { metadataSheet } from './metadata-sheet.ts';
import { narrativeSheet } from './narrative-sheet.ts';
import { periodWords } from './period-words.ts';
import { TASK_COLUMNS, taskSheet } from './task-sheet.ts';
import { TEMPLATE_STYLES } from './template-styles.ts';
import type { SheetLayout, WorkbookLayout } from './workbook-layout.ts';
import { metadataLine, STATUS_WORDS } from './written-form.ts';

/** A template remembers what it was issued for, so that it can be laid out again with answers in it. */
export interface TemplateLayout extends WorkbookLayout {
  readonly issue: Issue;
  readonly metadata: Metadata;
}

/** The blank template. Its inputs are empty and its cached results true. */
export function layoutTemplate(issue: Issue): TemplateLayout {
  return withAnswers(issue, {});
}

/** The template with answers in its inputs, every cached result recomputed from them. */
export function fillTemplate(layout: TemplateLayout, answers: Answers): TemplateLayout {
  return withAnswers(layout.issue, answers);
}

function withAnswers(issue: Issue, answers: Answers): TemplateLayout {
  const { catalogue, unit, period } = issue;
  const unsigned: Omit<Metadata, 'fingerprint'> = {
    tonghop: LAYOUT_VERSION,
    catalogue: catalogue.id,
    catalogueVersion: catalogue.version,
    unit: unit.code,
    unitName: unit.name,
    period: period.id,
    deadline: period.deadline ?? '',
  };
  const fingerprint = fingerprintOf(bookOf(workbook(issue, answers, { ...unsigned, fingerprint: '' })));
  const metadata = { ...unsigned, fingerprint };
  return { ...fitRows(workbook(issue, answers, metadata)), issue, metadata };
}

function workbook(issue: Issue, answers: Answers, metadata: Metadata): WorkbookLayout {
  const { catalogue, unit, period } = issue;
  const footer = `Mẫu ${within(`${catalogue.id} ${catalogue.version} · ${unit.code} ${unit.name}`, 80)} · ${period.id} · ${metadata.fingerprint}`;
  const indicators = indicatorSheet(issue, answers, footer);
  const tasks = taskSheet(issue, answers, footer);
  const narrative = narrativeSheet(issue, answers, footer);
  const documents = documentSheet(issue, answers, footer);
  const contents: Contents[] = [
    {
      sheet: SHEETS.indicators,
      title: 'Biểu 01. Chỉ tiêu chuyển đổi số',
      progress: indicatorProgress(indicators.sheet, indicators.rows),
    },
    {
      sheet: SHEETS.tasks,
      title: 'Biểu 02. Nhiệm vụ được giao',
      progress: taskProgress(tasks.sheet, tasks.rows, assignedTasks(catalogue, unit).length),
    },
    { sheet: SHEETS.narrative, title: 'Biểu 03. Thuyết minh kết quả', progress: { value: '4 mục' } },
    { sheet: SHEETS.documents, title: 'Biểu 04. Văn bản đã ban hành', progress: documentProgress(documents) },
  ];
  const cover = coverSheet(issue, answers, metadata, contents, footer);
  return {
    sheets: [cover.sheet, indicators.sheet, tasks.sheet, narrative, documents, listsSheet(), metadataSheet(metadata)],
    styles: TEMPLATE_STYLES,
    names: [...cover.names, ...indicators.names, ...tasks.names],
    properties: {
      title: `Báo cáo kết quả chuyển đổi số – ${unit.name} – ${periodWords(period)}`,
      subject: catalogue.source,
      keywords: metadataLine(metadata),
      creator: 'tonghop',
      description: `Biểu mẫu ${catalogue.id} ${catalogue.version}, mẫu ${LAYOUT_VERSION}`,
      // The form is as old as the period it asks about; the clock has no say.
      date: period.to,
    },
    custom: metadata,
  };
}

function indicatorProgress(sheet: SheetLayout, [first, last]: readonly [number, number]): Contents['progress'] {
  const column = columnOf(INDICATOR_COLUMNS, 'status');
  const status = sheet.rows.flatMap((row) => row.cells.filter((each) => each.column === column && each.formula));
  if (status.length === 0) return { value: 'Không được giao' };
  const reported = status.filter((each) => each.value !== STATUS_WORDS['no-data']).length;
  const area = `${SHEETS.indicators}!${columnName(column)}${first}:${columnName(column)}${last}`;
  const formula = `COUNTA(${area})-COUNTIF(${area},"${STATUS_WORDS['no-data']}")&"/"&COUNTA(${area})&" dòng có số liệu"`;
  return { formula, value: `${reported}/${status.length} dòng có số liệu` };
}

function taskProgress(
  sheet: SheetLayout,
  [first, last]: readonly [number, number],
  count: number,
): Contents['progress'] {
  if (count === 0) return { value: 'Không được giao' };
  const area = (field: string) => {
    const letter = columnName(columnOf(TASK_COLUMNS, field));
    return `${SHEETS.tasks}!${letter}${first}:${letter}${last}`;
  };
  const column = columnOf(TASK_COLUMNS, 'taskStatus');
  const stated = sheet.rows.filter(
    (row) =>
      row.row >= first &&
      row.cells.some((each) => each.column === column && each.style === 'inCenter' && each.value !== null),
  ).length;
  return {
    formula: `COUNTA(${area('taskStatus')})&"/"&COUNT(${area('no')})&" nhiệm vụ có tình trạng"`,
    value: `${stated}/${count} nhiệm vụ có tình trạng`,
  };
}

function documentProgress(sheet: SheetLayout): Contents['progress'] {
  const rows = sheet.rows.filter((row) => row.row >= 6);
  const given = rows.filter((row) => row.cells.some((each) => each.column === 6 && each.value !== null)).length;
  const last = Math.max(...rows.map((row) => row.row));
  return { formula: `COUNTA(${SHEETS.documents}!F6:F${last})&" văn bản"`, value: `${given} văn bản` };
}
