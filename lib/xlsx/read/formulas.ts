/**
 * Formulas of cells (ECMA-376 part 1, 18.3.1.40): `<f>` ordinary; `t="shared" si="0"` shared, written out in one cell of
 * the group; `t="array" ref="A1:A3"` an array formula whose result fills `ref` (dynamic arrays are stored the same way);
 * `t="dataTable"` a what-if table, which Excel shows as `TABLE(row input, column input)`.
 */
import { parseArea } from '../../core/book/address.ts';
import type { Cell, FormulaKind } from '../../core/book/book.ts';
import type { CellContext } from './cell-context.ts';
import { unescapeText } from './decode-text.ts';
import { overLimit } from './limits.ts';
import { moveFormula, type SharedFormula, shareFormula } from './shared-formula.ts';
import { type ArrayArea, markSpills } from './spills.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What a formula adds to its cell. */
export interface CellFormula {
  readonly formula: string;
  readonly formulaKind?: FormulaKind;
  readonly array?: string;
}

interface Master {
  readonly shared: SharedFormula;
  readonly row: number;
  readonly column: number;
}

const T = nameOf('t');
const REF = nameOf('ref');
const SI = nameOf('si');
const R1 = nameOf('r1');
const R2 = nameOf('r2');
const TWO_INPUTS = nameOf('dt2D');
const BY_ROW = nameOf('dtr');

export class FormulaReader {
  private readonly masters = new Map<string, Master>();
  /** Cells of a group that came before the formula of the group; index into the cells of the sheet. */
  private readonly waiting: { index: number; si: string }[] = [];
  private readonly arrays: ArrayArea[] = [];
  private readonly scanner: XmlScanner;
  private readonly context: CellContext;

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner;
    this.context = context;
  }

  /** Reads the `<f>` just opened, of the cell at a place; null when it says nothing. `index`: place in the list of cells. */
  read(row: number, column: number, index: number): CellFormula | null {
    const { scanner } = this;
    // Attributes are gone once the text is read.
    const type = scanner.attributes === 0 ? null : scanner.attribute(T);
    if (type === null || type === 'normal') return this.ordinary(unescapeText(scanner.text()));
    if (type === 'shared') return this.readShared(row, column, index);
    const ref = scanner.attribute(REF);
    const table = type === 'dataTable' ? this.dataTable() : null;
    const formula = table ?? unescapeText(scanner.text());
    if (formula === '') return null;
    const area = ref === null ? null : parseArea(ref);
    if (ref === null || !area) return this.counted({ formula, formulaKind: 'array' });
    if (area.top !== area.bottom || area.left !== area.right) this.arrays.push({ ...area, ref });
    return this.counted({ formula, formulaKind: 'array', array: ref });
  }

  /** An ordinary formula; null for none. */
  ordinary(formula: string): CellFormula | null {
    return formula === '' ? null : this.counted({ formula });
  }

  /** The formula of a cell of the group `si` that does not write it out itself. */
  readClone(row: number, column: number, index: number, si: number | string): CellFormula {
    const group = `${si}`;
    const master = this.masters.get(group);
    if (master) {
      const formula = moveFormula(master.shared, row - master.row, column - master.column);
      return this.counted({ formula, formulaKind: 'shared' });
    }
    this.waiting.push({ index, si: group });
    return { formula: '', formulaKind: 'shared' };
  }

  /** Writes out the formulas of cells that stood before the formula of their group. */
  expandWaiting(cells: Cell[]): void {
    for (const { index, si } of this.waiting) {
      const cell = cells[index] as Cell;
      const master = this.masters.get(si);
      if (!master) throw this.scanner.malformed('shared formula');
      const formula = moveFormula(master.shared, cell.row - master.row, cell.column - master.column);
      cells[index] = { ...cell, ...this.counted({ formula }) };
    }
  }

  markSpills(cells: Cell[]): Cell[] {
    return this.arrays.length === 0 ? cells : markSpills(cells, this.arrays);
  }

  private readShared(row: number, column: number, index: number): CellFormula {
    const { scanner } = this;
    const si = scanner.attribute(SI) ?? '';
    const isMaster = scanner.attribute(REF) !== null;
    const text = unescapeText(scanner.text());
    if (text !== '') {
      if (isMaster || !this.masters.has(si)) this.masters.set(si, { shared: shareFormula(text), row, column });
      return this.counted({ formula: text, formulaKind: 'shared' });
    }
    return this.readClone(row, column, index, si);
  }

  private dataTable(): string {
    const { scanner } = this;
    const first = scanner.attribute(R1) ?? '';
    if (scanner.flag(TWO_INPUTS)) return `TABLE(${first},${scanner.attribute(R2) ?? ''})`;
    return scanner.flag(BY_ROW) ? `TABLE(${first},)` : `TABLE(,${first})`;
  }

  private counted(formula: CellFormula): CellFormula {
    const { tally, limits } = this.context;
    tally.formulas += 1;
    tally.formulaCharacters += formula.formula.length;
    if (tally.formulas > limits.formulas) throw overLimit(limits, 'formulas', tally.formulas, this.scanner.part);
    if (tally.formulaCharacters > limits.formulaCharacters) {
      throw overLimit(limits, 'formulaCharacters', tally.formulaCharacters, this.scanner.part);
    }
    return formula;
  }
}
