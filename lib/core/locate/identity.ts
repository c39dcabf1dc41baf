/** Whose workbook it is, for which period, and from which template. */
import { address } from '../book/address.ts';
import type { Book, Cell } from '../book/book.ts';
import { oneLine } from '../book/text.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import { isDate } from '../catalogue/period.ts';
import type { FoundAt } from '../findings/finding.ts';
import { fingerprintOf } from '../layout/fingerprint.ts';
import { SHEETS } from '../layout/form.ts';
import type { FoundBlock } from './block.ts';
import { rowsOf, wordsOf } from './cell-words.ts';
import { type Cover, coverOf } from './cover.ts';
import { dayAt } from './evidence.ts';
import { unitInTitle, unitNamed } from './match-unit.ts';
import { type Carried, carriedBy } from './metadata.ts';
import { periodIn } from './period-in-text.ts';
import type { TemplateMark } from './submission.ts';

export interface Identity {
  readonly unit: string | null;
  readonly unitName: string;
  readonly period: string | null;
  readonly template: TemplateMark | null;
  readonly sentOn: string | null;
  readonly findings: readonly FoundAt[];
}

/** What the caller knows from elsewhere; it counts where the workbook itself is silent. */
export interface Known {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
}

export function identify(
  book: Book,
  catalogues: readonly Catalogue[],
  blocks: readonly FoundBlock[],
  known: Known,
): Identity {
  const carried = carriedBy(book);
  const cover = coverOf(book);
  const titles = titlesOf(book, blocks);
  const units = unitsOf(catalogues);
  const findings: FoundAt[] = [];
  const unit = unitOf(units, carried, cover, titles, known, findings);
  const period = periodOf(carried, cover, titles, blocks, known, findings);
  const sentOn = sentOnOf(book, cover, findings);
  return { ...unit, period, template: templateOf(book, carried), sentOn, findings };
}

function unitsOf(catalogues: readonly Catalogue[]): readonly Unit[] {
  return [...new Map(catalogues.flatMap((catalogue) => catalogue.units).map((unit) => [unit.code, unit])).values()];
}

function unitOf(
  units: readonly Unit[],
  carried: Carried,
  cover: Cover | null,
  titles: readonly Title[],
  known: Known,
  findings: FoundAt[],
): Pick<Identity, 'unit' | 'unitName'> {
  const byCode = (code: string | undefined) => units.find((unit) => unit.code === code);
  const codes = carried.contradictions.get('unit');
  const marked = carried.values.unit;
  const printed = cover?.cells.get('unit');
  const printedName = oneLine(wordsOf(printed));
  const onCover = printedName === '' ? null : unitNamed(printedName, units);
  const markedName = byCode(marked)?.name ?? carried.values.unitName ?? '';
  const unitName = printedName || markedName;
  if (codes) {
    findings.push(
      at('unit.contradicted', 'error', carried.sheet, null, {
        values: codes.map((code) => byCode(code)?.name ?? code),
      }),
    );
    return { unit: null, unitName };
  }
  if (marked !== undefined) {
    if (!byCode(marked)) {
      findings.push(
        at('unit.unknown', 'error', carried.sheet, null, {
          printed: unitName || marked,
          code: marked,
          suggestions: [],
        }),
      );
      return { unit: null, unitName };
    }
    // The code says one unit and the name printed on the cover is another's: somebody used another unit's form.
    if (onCover && (onCover.is === 'one' ? onCover.unit.code !== marked : onCover.is === 'none')) {
      const other = onCover.is === 'one';
      findings.push(
        at('unit.contradicted', other ? 'error' : 'warning', cover?.sheet.name ?? null, refOf(printed), {
          values: [markedName, printedName],
        }),
      );
      if (other) return { unit: null, unitName: printedName };
    }
    return { unit: marked, unitName };
  }
  if (onCover?.is === 'one') return { unit: onCover.unit.code, unitName };
  if (onCover && onCover.is === 'none' && !known.unit) {
    const suggested = onCover.suggestions.map((one) => one.name);
    findings.push(
      at('unit.unknown', 'error', cover?.sheet.name ?? null, refOf(printed), {
        printed: printedName,
        suggestions: suggested,
      }),
    );
    return { unit: null, unitName };
  }
  const fromTitle = unitOfTitles(titles, units, findings, known.unit !== undefined);
  if (fromTitle) return { unit: fromTitle.code, unitName: fromTitle.name };
  const given = byCode(known.unit);
  if (!given && !findings.some((one) => one.rule.startsWith('unit.'))) {
    findings.push(at('unit.missing', 'error', null, null, {}));
  }
  return { unit: given?.code ?? null, unitName: unitName || (given?.name ?? '') };
}

function unitOfTitles(
  titles: readonly Title[],
  units: readonly Unit[],
  findings: FoundAt[],
  told: boolean,
): Unit | null {
  const whole = titles.map((title) => title.words).join(' ');
  const match = unitInTitle(whole, units);
  const first = titles[0];
  const where = { sheet: first?.sheet ?? null, range: first?.range ?? null };
  if (match.is === 'one') {
    const title = titles.find((one) => unitInTitle(one.words, [match.unit]).is === 'one') ?? first;
    findings.push(
      at('unit.from-title', 'info', title?.sheet ?? null, title?.range ?? null, {
        name: match.unit.name,
        code: match.unit.code,
      }),
    );
    return match.unit;
  }
  if (told) return null;
  if (match.is === 'several') {
    findings.push(
      at('unit.several', 'error', where.sheet, where.range, { values: match.units.map((one) => one.name) }),
    );
  } else if (match.suggestions.length > 0) {
    findings.push(
      at('unit.unknown', 'error', where.sheet, where.range, {
        printed: whole.length > 120 ? `${whole.slice(0, 117)}…` : whole,
        suggestions: match.suggestions.map((one) => one.name),
      }),
    );
  }
  return null;
}

function periodOf(
  carried: Carried,
  cover: Cover | null,
  titles: readonly Title[],
  blocks: readonly FoundBlock[],
  known: Known,
  findings: FoundAt[],
): string | null {
  const printed = cover?.cells.get('period');
  const onCover = periodIn(wordsOf(printed));
  const values = carried.contradictions.get('period') ?? [carried.values.period, onCover].filter((one) => one);
  const all = [...new Set(values as string[])];
  if (all.length > 1) {
    findings.push(at('period.contradicted', 'error', cover?.sheet.name ?? null, refOf(printed), { values: all }));
    return null;
  }
  if (all[0] !== undefined) return all[0];
  const headings = blocks.flatMap(({ sheet, headings: rows, columns }) =>
    rows.flatMap((heading) => {
      const column = columns.get('result');
      const words = column === undefined ? undefined : heading.columns.get(column)?.words;
      return words === undefined || column === undefined
        ? []
        : [{ words, sheet: sheet.name, range: address(heading.top, column) }];
    }),
  );
  // The heading of the results says it of the results themselves; a title may speak of other days too.
  for (const places of [headings, titles]) {
    const said = places.flatMap((place) => {
      const period = periodIn(place.words);
      return period === null ? [] : [{ ...place, period }];
    });
    const [first] = said;
    if (!first) continue;
    const different = [...new Set(said.map((one) => one.period))];
    if (different.length > 1) {
      findings.push(at('period.contradicted', 'error', first.sheet, first.range, { values: different }));
      return null;
    }
    findings.push(
      at('period.from-title', 'info', first.sheet, first.range, { period: first.period, words: first.words }),
    );
    return first.period;
  }
  if (known.period === undefined) findings.push(at('period.missing', 'error', null, null, {}));
  return known.period ?? null;
}

function sentOnOf(book: Book, cover: Cover | null, findings: FoundAt[]): string | null {
  const cell = cover?.cells.get('sentOn');
  const day = dayAt(book, cell);
  if (day === '' || isDate(day)) return day === '' ? null : day;
  findings.push(at('period.sent-on-unreadable', 'warning', cover?.sheet.name ?? null, refOf(cell), { typed: day }));
  return null;
}

function templateOf(book: Book, { values }: Carried): TemplateMark | null {
  if (values.catalogue === undefined) return null;
  return {
    catalogue: values.catalogue,
    catalogueVersion: values.catalogueVersion ?? '',
    version: values.tonghop ?? '',
    issued: values.fingerprint ?? '',
    actual: fingerprintOf(book),
  };
}

interface Title {
  readonly words: string;
  readonly sheet: string;
  readonly range: string;
}

/** Words above the tables, which say whose they are and when; and the first rows of a sheet without a table. */
function titlesOf(book: Book, blocks: readonly FoundBlock[]): Title[] {
  const own: readonly string[] = [SHEETS.lists, SHEETS.metadata];
  return book.sheets
    .filter((sheet) => sheet.visibility === 'visible' && !own.includes(sheet.name))
    .flatMap((sheet) => {
      const tops = blocks
        .filter((block) => block.sheet === sheet)
        .flatMap((block) => block.headings.map((one) => one.top));
      const keyRows = blocks.filter((block) => block.sheet === sheet).map((block) => block.keyRow);
      const end = tops.length > 0 ? Math.min(...tops) : blocks.length > 0 ? 0 : 12;
      return [...rowsOf(sheet)].flatMap(([row, cells]) =>
        row >= end || keyRows.includes(row)
          ? []
          : cells.flatMap((cell) => {
              const words = oneLine(wordsOf(cell));
              return words.length < 4 ? [] : [{ words, sheet: sheet.name, range: address(row, cell.column) }];
            }),
      );
    });
}

function at(
  rule: string,
  severity: FoundAt['severity'],
  sheet: string | null,
  range: string | null,
  facts: FoundAt['facts'],
): FoundAt {
  return { rule, severity, certainty: 'computed', sheet, range, facts };
}

function refOf(cell: Cell | undefined): string | null {
  return cell ? address(cell.row, cell.column) : null;
}
