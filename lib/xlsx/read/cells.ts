/**
 * The cells of a sheet (ECMA-376 part 1, 18.3.1.4): rows of `<c r="B7" s="3" t="s"><f>…</f><v>…</v></c>`.
 *
 * `r` is the place (when absent: right of the last cell), `s` the style, `t` how to read `<v>`, see `cell-values.ts`.
 * A cell is listed when it holds a value or a formula; a million cells that only carry a format cost only the walk.
 */
import type { Cell, CellValue } from '../../core/book/book.ts';
import type { CellContext } from './cell-context.ts';
import { readType, readValue, type ValueType } from './cell-values.ts';
import { readDigits, unescapeText } from './decode-text.ts';
import { type CellFormula, FormulaReader } from './formulas.ts';
import { overLimit } from './limits.ts';
import { PlainCell } from './plain-cell.ts';
import { readText } from './shared-strings.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

const C = nameOf('c');
const V = nameOf('v');
const F = nameOf('f');
const IS = nameOf('is');
const ATTRIBUTE_R = nameOf('r');
const ATTRIBUTE_S = nameOf('s');
const ATTRIBUTE_T = nameOf('t');
const SPACE = 0x20;
const ROWS = 1048576;
const COLUMNS = 16384;
/** Elements that a cell opens within its row. */
const CELL_DEPTH = 2;

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
  private readonly plain: PlainCell;

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner;
    this.context = context;
    this.formulas = new FormulaReader(scanner, context);
    this.plain = new PlainCell(scanner.bytes, scanner.limits);
  }

  /** Reads the cells of the `<row>` just opened. */
  readRow(row: number): void {
    const { scanner } = this;
    this.row = row;
    this.column = 0;
    const entered = scanner.enter();
    const mayPass = entered > 0 && entered + CELL_DEPTH <= scanner.limits.depth;
    if (mayPass) this.readPlainCells();
    while (scanner.nextChild(entered)) {
      if (scanner.name !== C) continue;
      this.readCell(row);
      if (mayPass) this.readPlainCells();
    }
  }

  /** All cells in row-major order, with shared formulas and spilled results complete. */
  finish(): Cell[] {
    this.formulas.expandWaiting(this.cells);
    if (!this.inOrder) this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    this.refuseDoubles();
    return this.formulas.markSpills(this.cells);
  }

  /** Reads the plain cells that come next, up to the end of the row or to a cell of another kind. */
  private readPlainCells(): void {
    const { scanner, plain } = this;
    const { bytes } = scanner;
    for (;;) {
      let start = scanner.at;
      while ((bytes[start] as number) <= SPACE) start += 1;
      const end = plain.pass(start);
      if (end === 0) return;
      scanner.at = end;
      this.row = plain.row;
      this.column = plain.column;
      let formula: CellFormula | null = null;
      if (plain.group >= 0) formula = this.formulas.readClone(plain.row, plain.column, this.cells.length, plain.group);
      else if (plain.formulaEnd > 0) formula = this.plainFormula();
      const value = plain.valueEnd > 0 ? this.plainValue() : null;
      if (value === null && formula === null) continue;
      this.style = plain.style;
      this.add(value, formula);
    }
  }

  /** The formula of the plain cell just passed. */
  private plainFormula(): CellFormula | null {
    const { formula, formulaStart, formulaEnd } = this.plain;
    if (formula !== null && formula.length <= this.context.limits.textLength) return this.formulas.ordinary(formula);
    return this.formulas.ordinary(unescapeText(this.scanner.decode(formulaStart, formulaEnd)));
  }

  /** The value of the plain cell just passed. */
  private plainValue(): CellValue {
    const { plain, context } = this;
    if (plain.text !== null && plain.text.length <= context.limits.textLength) return unescapeText(plain.text);
    if (plain.whole >= 0) {
      if (plain.type === 'n') return plain.whole;
      const text = plain.type === 's' ? context.strings[plain.whole] : undefined;
      if (text !== undefined) return text;
    }
    return readValue(this.scanner, context, plain.type, plain.valueStart, plain.valueEnd);
  }

  private readCell(row: number): void {
    const { scanner } = this;
    this.readHead(row);
    if (scanner.empty) return;
    let value: CellValue = null;
    let formula: CellFormula | null = null;
    for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
      if (scanner.name === V) value = this.readValue();
      else if (scanner.name === F) formula = this.formulas.read(this.row, this.column, this.cells.length);
      else if (scanner.name === IS) value = readText(scanner);
    }
    if (value !== null || formula !== null) this.add(value, formula);
  }

  /** Place, type and style of the cell. */
  private readHead(row: number): void {
    const { scanner } = this;
    this.type = 'n';
    this.style = 0;
    let placed = false;
    for (let index = 0; index < scanner.attributes; index += 1) {
      const name = scanner.attributeNames[index];
      const start = scanner.valueStarts[index] as number;
      const end = scanner.valueEnds[index] as number;
      if (name === ATTRIBUTE_R) {
        this.readPlace(start, end);
        placed = true;
      } else if (name === ATTRIBUTE_S) {
        // Anything but a number ends as style 0, like a style that does not exist.
        this.style = readDigits(scanner.bytes, start, end);
      } else if (name === ATTRIBUTE_T) this.type = readType(scanner, start, end);
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

  private readValue(): CellValue {
    const { scanner } = this;
    if (scanner.empty) return this.type === 'str' ? '' : null;
    const outside = scanner.depth - 1;
    scanner.next();
    // `<v>` holds text only; anything within it would belong to no version of the format.
    if (scanner.depth !== outside) throw scanner.malformed('value');
    return readValue(scanner, this.context, this.type, scanner.textStart, scanner.textEnd);
  }

  /** Lists a cell at the place and of the style last read. */
  private add(value: CellValue, formula: CellFormula | null): void {
    const { context, row, column } = this;
    const order = row * COLUMNS + column;
    if (order <= this.last) this.inOrder = false;
    this.last = order;
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
