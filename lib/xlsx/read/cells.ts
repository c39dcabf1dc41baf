/**
 * The cells of a sheet (ECMA-376 part 1, 18.3.1.4): rows of `<c r="B7" s="3" t="s"><f>…</f><v>…</v></c>`.
 *
 * `r` is the place (when absent: right of the last cell), `s` the style, `t` how to read `<v>`: `n` number (the default),
 * `s` index of a shared string, `str` text of a formula, `inlineStr` text in `<is>`, `b` boolean, `e` error, `d` ISO date.
 * A cell is listed when it holds a value or a formula; a million cells that only carry a format cost only the walk.
 */
import type { Cell, CellValue } from '../../core/book/book.ts';
import type { CellContext } from './cell-context.ts';
import { readDigits, unescapeText } from './decode-text.ts';
import { type CellFormula, FormulaReader } from './formulas.ts';
import { overLimit } from './limits.ts';
import { readNumber } from './numbers.ts';
import { serialDate } from './serial-date.ts';
import { readText } from './shared-strings.ts';
import { nameOf, type XmlScanner } from './xml-scanner.ts';

const C = nameOf('c');
const V = nameOf('v');
const F = nameOf('f');
const IS = nameOf('is');
const LETTER_V = 0x76;
const ATTRIBUTE_R = nameOf('r');
const ATTRIBUTE_S = nameOf('s');
const ATTRIBUTE_T = nameOf('t');
const ROWS = 1048576;
const COLUMNS = 16384;

type ValueType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';
const VALUE_TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

export class CellReader {
  readonly cells: Cell[] = [];
  readonly formulas: FormulaReader;
  /** Place of the cell last read; a cell without `r` comes next to it. */
  private row = 0;
  private column = 0;
  private inOrder = true;
  /** Order of the cell last listed, one number for row and column. */
  private last = 0;
  private type: ValueType = 'n';
  private style = 0;
  private readonly scanner: XmlScanner;
  private readonly context: CellContext;

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner;
    this.context = context;
    this.formulas = new FormulaReader(scanner, context);
  }

  /** Reads the cells of the `<row>` just opened. */
  readRow(row: number): void {
    const { scanner } = this;
    this.row = row;
    this.column = 0;
    for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
      if (scanner.name === C) this.readCell(row);
    }
  }

  /** All cells in row-major order, with shared formulas and spilled results complete. */
  finish(): Cell[] {
    this.formulas.expandWaiting(this.cells);
    if (!this.inOrder) this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    this.refuseDoubles();
    return this.formulas.markSpills(this.cells);
  }

  private readCell(row: number): void {
    const { scanner } = this;
    this.readHead(row);
    if (scanner.empty) return;
    let value: CellValue = null;
    let formula: CellFormula | null = null;
    if (scanner.passOnlyText(LETTER_V)) value = this.valueBetween(scanner.textStart, scanner.textEnd);
    else
      for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
        if (scanner.name === V) value = this.readValue();
        else if (scanner.name === F) formula = this.formulas.read(this.row, this.column, this.cells.length);
        else if (scanner.name === IS) value = readText(scanner);
      }
    if (value === null && formula === null) return;
    const order = this.row * COLUMNS + this.column;
    if (order <= this.last) this.inOrder = false;
    this.last = order;
    this.add(value, formula);
  }

  /** Place, type and style of the cell. */
  private readHead(row: number): void {
    const { scanner } = this;
    this.type = 'n';
    this.style = 0;
    let placed = false;
    for (let index = 0; index < scanner.attributes; index += 1) {
      const name = scanner.attributeNames[index];
      if (name === ATTRIBUTE_R) {
        this.readPlace(scanner.valueStarts[index] as number, scanner.valueEnds[index] as number);
        placed = true;
      } else if (name === ATTRIBUTE_S) {
        // Anything but a number ends as style 0, like a style that does not exist.
        this.style = readDigits(
          scanner.bytes,
          scanner.valueStarts[index] as number,
          scanner.valueEnds[index] as number,
        );
      } else if (name === ATTRIBUTE_T) {
        this.readType(scanner.valueStarts[index] as number, scanner.valueEnds[index] as number);
      }
    }
    if (placed) return;
    this.row = row;
    this.column += 1;
    if (this.column > COLUMNS) throw scanner.malformed('place');
  }

  /** `B7` without making text of it. */
  private readPlace(start: number, end: number): void {
    const { bytes } = this.scanner;
    let at = start;
    let column = 0;
    let row = 0;
    for (; at < end; at += 1) {
      const letter = ((bytes[at] as number) & 0xdf) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const digits = at;
    for (; at < end; at += 1) {
      const digit = (bytes[at] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    const holds = at === end && digits > start && row >= 1 && row <= ROWS && column >= 1 && column <= COLUMNS;
    if (!holds) throw this.scanner.malformed('place');
    this.row = row;
    this.column = column;
  }

  private readType(start: number, end: number): void {
    const first = this.scanner.bytes[start];
    if (end - start === 1 && first === 0x73) this.type = 's';
    else if (end - start === 1 && first === 0x6e) this.type = 'n';
    else {
      const type = this.scanner.decode(start, end);
      if (!VALUE_TYPES.has(type)) throw this.scanner.malformed('type');
      this.type = type as ValueType;
    }
  }

  private readValue(): CellValue {
    const { scanner } = this;
    if (scanner.empty) return this.type === 'str' ? '' : null;
    const outside = scanner.depth - 1;
    scanner.next();
    // `<v>` holds text only; anything within it would belong to no version of the format.
    if (scanner.depth !== outside) throw scanner.malformed('value');
    return this.valueBetween(scanner.textStart, scanner.textEnd);
  }

  private valueBetween(start: number, end: number): CellValue {
    const { scanner } = this;
    if (this.type === 'str') return unescapeText(scanner.decode(start, end));
    if (this.type === 'n') return readNumber(scanner, start, end);
    if (this.type === 's') return this.sharedString(start, end);
    const text = scanner.decode(start, end).trim();
    if (text === '') return null;
    if (this.type === 'b') return text === '1' || text === 'true';
    if (this.type === 'e') return { error: text };
    if (this.type === 'd') return serialDate(text, this.context.date1904) ?? text;
    return text;
  }

  private sharedString(start: number, end: number): string | null {
    const { scanner } = this;
    let index = readDigits(scanner.bytes, start, end);
    if (index < 0) {
      const text = scanner.decode(start, end).trim();
      if (text === '') return null;
      index = Number(text);
    }
    const found = this.context.strings[index];
    if (found === undefined) throw scanner.malformed('shared string');
    return found;
  }

  private add(value: CellValue, formula: CellFormula | null): void {
    const { context, row, column } = this;
    context.tally.cells += 1;
    if (context.tally.cells > context.limits.cells) {
      throw overLimit(context.limits, 'cells', context.tally.cells, this.scanner.part);
    }
    const style = this.style > 0 && this.style < context.styles ? this.style : 0;
    // Written out, since copying with `...` costs more than reading the cell.
    if (formula) this.cells.push(formulaCell(row, column, value, formula, style));
    else this.cells.push(style ? { row, column, value, style } : { row, column, value });
  }

  private refuseDoubles(): void {
    if (this.inOrder) return;
    for (let index = 1; index < this.cells.length; index += 1) {
      const a = this.cells[index - 1] as Cell;
      const b = this.cells[index] as Cell;
      if (a.row === b.row && a.column === b.column) throw this.scanner.malformed('cell twice');
    }
  }
}

function formulaCell(row: number, column: number, value: CellValue, read: CellFormula, style: number): Cell {
  const { formula, formulaKind, array } = read;
  if (formulaKind === undefined)
    return style ? { row, column, value, formula, style } : { row, column, value, formula };
  if (array !== undefined) return { row, column, value, ...read, ...(style ? { style } : {}) };
  return style ? { row, column, value, formula, formulaKind, style } : { row, column, value, formula, formulaKind };
}
