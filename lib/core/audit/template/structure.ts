/** Sheets, names, protection, validations and fixed words of a return against those of its template. */
import { type Area, parseArea } from '../../book/address.ts';
import type { Book, Sheet } from '../../book/book.ts';
import { cellAt, sheetNamed, styleOf } from '../../book/grid.ts';
import { cleanText } from '../../book/text.ts';
import { METADATA_KEYS, type MetadataKey, parseMetadataLine } from '../../layout/form.ts';
import { cellList, shown } from '../facts.ts';
import type { Flag } from '../flag.ts';
import { contains } from '../formula/area.ts';
import { type Alignment, align } from './align.ts';

const whole = (rule: string, severity: Flag['severity'], sheet: Sheet | null, facts: Flag['facts']): Flag => ({
  rule,
  severity,
  certainty: 'certain',
  sheet,
  row: 0,
  column: 0,
  facts,
  alike: `${rule}|${JSON.stringify(facts)}`,
});

/** Sheets of the template with the sheets of the return they are: by name, else by the words they hold. */
export function alignSheets(template: Book, book: Book): readonly Alignment[] {
  const taken = new Set<Sheet>();
  const found = new Map<Sheet, Sheet>();
  for (const issued of template.sheets) {
    const same = sheetNamed(book, issued.name);
    if (!same) continue;
    found.set(issued, same);
    taken.add(same);
  }
  for (const issued of template.sheets) {
    if (found.has(issued)) continue;
    const words = wordsOf(issued);
    const [best] = book.sheets
      .filter((sheet) => !taken.has(sheet))
      .map((sheet) => ({ sheet, shared: [...wordsOf(sheet)].filter((word) => words.has(word)).length }))
      .sort((a, b) => b.shared - a.shared);
    if (!best || best.shared * 2 < words.size || best.shared < 2) continue;
    found.set(issued, best.sheet);
    taken.add(best.sheet);
  }
  return [...found].map(([issued, sheet]) => align(issued, sheet));
}

function wordsOf(sheet: Sheet): Set<string> {
  const texts = sheet.cells.filter(({ value, formula }) => typeof value === 'string' && formula === undefined);
  return new Set(texts.map(({ value }) => cleanText(String(value)).toLowerCase()));
}

export function* sheetsChanged(template: Book, alignments: readonly Alignment[]): Iterable<Flag> {
  const known = new Map(alignments.map((one) => [one.template, one.sheet]));
  for (const issued of template.sheets) {
    const sheet = known.get(issued);
    if (!sheet) {
      yield whole('audit.sheet-removed', 'error', null, { name: issued.name });
      continue;
    }
    if (sheet.name.toLowerCase() !== issued.name.toLowerCase()) {
      yield whole('audit.sheet-renamed', 'warning', sheet, { name: sheet.name, was: issued.name });
    }
    if (issued.visibility === 'visible' && sheet.visibility !== 'visible') {
      yield whole('audit.sheet-hidden', 'warning', sheet, { name: sheet.name });
    }
    if (issued.protected && !sheet.protected) {
      yield whole('audit.protection-removed', 'warning', sheet, { name: sheet.name });
    }
  }
}

const MOST_NAMED = 8;

export function* namesChanged(template: Book, book: Book): Iterable<Flag> {
  const present = new Map(book.names.map((name) => [name.name.toLowerCase(), name]));
  const wanted = template.names.filter(({ name, hidden }) => !hidden && !name.startsWith('_xlnm.'));
  const broken = wanted.filter(({ name, refersTo }) => {
    const own = present.get(name.toLowerCase());
    return !own || (own.refersTo.includes('#REF!') && !refersTo.includes('#REF!'));
  });
  if (broken.length === 0) return;
  const names = broken.slice(0, MOST_NAMED).map(({ name }) => name);
  yield whole('audit.name-removed', 'warning', null, { names, count: broken.length });
}

/** Cells that checked what is typed into them and no longer do. */
export function* validationsRemoved(alignments: readonly Alignment[]): Iterable<Flag> {
  for (const { template, sheet, rows, columns } of alignments) {
    const kept = sheet.validations.flatMap(({ ranges }) => areas(ranges));
    const lost: { row: number; column: number }[] = [];
    for (const area of template.validations.flatMap(({ ranges }) => areas(ranges))) {
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 5000) continue;
      for (let r = area.top; r <= area.bottom; r++) {
        for (let c = area.left; c <= area.right; c++) {
          const [row, column] = [rows.to(r), columns.to(c)];
          if (row === undefined || column === undefined) continue;
          if (!kept.some((one) => contains(one, row, column))) lost.push({ row, column });
        }
      }
    }
    if (lost.length === 0) continue;
    yield whole('audit.validation-removed', 'warning', sheet, {
      cells: cellList(lost.slice(0, 40)),
      count: lost.length,
    });
  }
}

/** Words and figures that the template fixes in locked cells and that read otherwise now. */
export function* fixedCellsChanged(template: Book, alignments: readonly Alignment[]): Iterable<Flag> {
  for (const { template: issued, sheet, rows, columns } of alignments) {
    if (!issued.protected || issued.visibility !== 'visible') continue;
    for (const cell of issued.cells) {
      if (cell.formula !== undefined || cell.value === null || !styleOf(template, cell).locked) continue;
      const [row, column] = [rows.to(cell.row), columns.to(cell.column)];
      if (row === undefined || column === undefined) continue;
      const now = cellAt(sheet, row, column);
      if (now?.formula !== undefined || same(now?.value ?? null, cell.value)) continue;
      yield {
        rule: 'audit.fixed-cell-changed',
        severity: 'warning',
        certainty: 'certain',
        sheet,
        row,
        column,
        facts: { value: shown(now?.value), was: shown(cell.value) },
        alike: `${row},${column}`,
      };
    }
  }
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return cleanText(a) === cleanText(b);
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  return a === b;
}

/** Marks of the template that a return must carry unchanged. */
const MARKS: readonly MetadataKey[] = ['tonghop', 'catalogue', 'catalogueVersion'];

export function* versionDiffers(template: Book, book: Book): Iterable<Flag> {
  const [issued, own] = [marksOf(template), marksOf(book)];
  if (!issued || !own) return;
  for (const key of MARKS) {
    if (issued[key] === undefined || own[key] === undefined || issued[key] === own[key]) continue;
    yield whole('audit.template-version', 'error', null, { mark: key, value: own[key] ?? '', was: issued[key] ?? '' });
  }
}

/** The two workbooks belong to different units: the same form, but other names, rows and words. */
export function ofOtherUnit(template: Book, book: Book): boolean {
  const [issued, own] = [marksOf(template)?.unit, marksOf(book)?.unit];
  return issued !== undefined && own !== undefined && issued !== own;
}

function marksOf(book: Book): Partial<Record<MetadataKey, string>> | null {
  const line = parseMetadataLine(book.properties.keywords ?? '');
  if (line) return line;
  const custom = METADATA_KEYS.filter((key) => book.custom[key] !== undefined);
  return custom.length > 0 ? Object.fromEntries(custom.map((key) => [key, book.custom[key] as string])) : null;
}

function areas(ranges: string): readonly Area[] {
  return ranges.split(/\s+/).flatMap((range) => parseArea(range) ?? []);
}
