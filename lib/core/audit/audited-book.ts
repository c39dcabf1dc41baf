/** A workbook prepared for auditing: formula maps, and who refers to whom. Built once, read by every rule. */
import type { Area } from '../book/address.ts';
import type { Book, Sheet } from '../book/book.ts';
import { areaFrom, contains } from './formula/area.ts';
import type { AreaRef } from './formula/expression.ts';
import { type FormReader, formReader } from './formula/parse.ts';
import { type FormulaCell, type FormulaMap, formulaMap } from './formula-map.ts';

/** Cells on a sheet of this workbook that a formula refers to. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly reference: AreaRef;
}

export interface Reader {
  readonly sheet: Sheet;
  readonly cell: FormulaCell;
  readonly area: Area;
}

export interface AuditedBook {
  readonly book: Book;
  readonly read: FormReader;
  readonly maps: readonly FormulaMap[];
  readonly mapOf: (sheet: Sheet) => FormulaMap;
  /** The cells a formula refers to directly; other workbooks and defined names are left out. */
  readonly precedents: (sheet: Sheet, cell: FormulaCell) => readonly Precedent[];
  /** The formulas whose references hold a cell. */
  readonly readersOf: (sheet: Sheet, row: number, column: number) => readonly Reader[];
}

export function auditedBook(book: Book): AuditedBook {
  const read = formReader();
  const maps = book.sheets.map((sheet) => formulaMap(sheet, read));
  const bySheet = new Map(maps.map((map) => [map.sheet, map]));
  const byName = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = new WeakMap<FormulaCell, readonly Precedent[]>();
  const precedents = (sheet: Sheet, cell: FormulaCell): readonly Precedent[] => {
    let found = known.get(cell);
    if (!found) {
      found = cell.form.areas.flatMap((reference) => {
        if (reference.book !== null) return [];
        const area = areaFrom(reference, cell.row, cell.column);
        return area ? sheetsOf(book, byName, reference, sheet).map((one) => ({ sheet: one, area, reference })) : [];
      });
      known.set(cell, found);
    }
    return found;
  };
  let readers: Map<Sheet, ReadersOfSheet> | undefined;
  return {
    book,
    read,
    maps,
    mapOf: (sheet) => bySheet.get(sheet) as FormulaMap,
    precedents,
    readersOf: (sheet, row, column) => {
      readers ??= allReaders(maps, precedents);
      return readers.get(sheet)?.at(row, column) ?? [];
    },
  };
}

function sheetsOf(book: Book, byName: ReadonlyMap<string, Sheet>, reference: AreaRef, home: Sheet): readonly Sheet[] {
  if (reference.sheet === null) return [home];
  const first = byName.get(reference.sheet.toLowerCase());
  if (!first) return [];
  if (reference.lastSheet === null) return [first];
  const last = byName.get(reference.lastSheet.toLowerCase());
  return last ? book.sheets.slice(book.sheets.indexOf(first), book.sheets.indexOf(last) + 1) : [first];
}

interface ReadersOfSheet {
  readonly add: (reader: Reader) => void;
  readonly at: (row: number, column: number) => readonly Reader[];
}

/** References up to this many columns wide are filed under each of their columns; wider ones are looked through. */
const FILED_WIDTH = 64;

function allReaders(maps: readonly FormulaMap[], precedents: AuditedBook['precedents']): Map<Sheet, ReadersOfSheet> {
  const all = new Map(maps.map(({ sheet }) => [sheet, readersOfSheet()]));
  for (const { sheet, formulas } of maps) {
    for (const cell of formulas) {
      for (const { sheet: target, area } of precedents(sheet, cell)) all.get(target)?.add({ sheet, cell, area });
    }
  }
  return all;
}

function readersOfSheet(): ReadersOfSheet {
  const single = new Map<string, Reader[]>();
  const filed = new Map<number, Reader[]>();
  const wide: Reader[] = [];
  const file = <K>(map: Map<K, Reader[]>, key: K, reader: Reader) => {
    const list = map.get(key);
    if (list) list.push(reader);
    else map.set(key, [reader]);
  };
  return {
    add: (reader) => {
      const { top, left, bottom, right } = reader.area;
      if (top === bottom && left === right) file(single, `${top},${left}`, reader);
      else if (right - left >= FILED_WIDTH) wide.push(reader);
      else for (let column = left; column <= right; column++) file(filed, column, reader);
    },
    at: (row, column) => [
      ...(single.get(`${row},${column}`) ?? []),
      ...(filed.get(column) ?? []).filter(({ area }) => contains(area, row, column)),
      ...wide.filter(({ area }) => contains(area, row, column)),
    ],
  };
}
