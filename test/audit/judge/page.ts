/** A pen for sheets as people make them: labels, figures, formulas filled across a range, and slips that are remembered. */
import { type Area, address, columnName, columnNumber, parseArea } from '../../../lib/core/book/address.ts';
import { type Random, randomFrom } from '../made-sheets.ts';

export type Held = number | string | boolean | { readonly formula: string };

/** What is wrong: a kind, the cells, and what stands there instead (a formula is filled from the first cell). */
export type Slip = readonly [kind: SlipKind, cells: string, instead: string | number];

export type SlipKind =
  | 'range too short'
  | 'range too long'
  | 'reference off'
  | 'reference missing'
  | 'reference too many'
  | 'typed over'
  | 'number added'
  | 'wrong total'
  | 'wrong calculation'
  | 'anchor';

export interface Page {
  readonly name: string;
  readonly cells: Map<string, Held>;
  /** Writes along a row; null leaves a cell as it is. */
  across(at: string, ...values: readonly (number | string | null)[]): void;
  /** Writes down a column. */
  down(at: string, ...values: readonly (number | string | null)[]): void;
  /** A formula as its first cell has it, into all cells of the ranges (separated by commas), adapted as copying does. */
  fill(ranges: string, formula: string): void;
  /** Figures at random between two bounds. */
  numbers(ranges: string, from: number, to: number, digits?: number): void;
  clear(ranges: string): void;
}

export interface Draft {
  readonly pages: readonly Page[];
  /** Wrong cells as `Sheet!A1`, each with its kind. */
  readonly wrong: ReadonlyMap<string, SlipKind>;
}

export function pages(seed: number, ...names: readonly string[]): Page[] {
  const random = randomFrom(seed);
  return (names.length > 0 ? names : ['Sheet1']).map((name) => page(name, random));
}

function page(name: string, random: Random): Page {
  const cells = new Map<string, Held>();
  const run = (at: string, values: readonly (number | string | null)[], down: number, right: number) => {
    const { top, left } = area(at);
    values.forEach((value, i) => {
      if (value === null) return;
      const formula = typeof value === 'string' && value.startsWith('=');
      cells.set(`${top + i * down},${left + i * right}`, formula ? { formula: value.slice(1) } : value);
    });
  };
  return {
    name,
    cells,
    across: (at, ...values) => run(at, values, 0, 1),
    down: (at, ...values) => run(at, values, 1, 0),
    fill: (ranges, formula) => {
      const from = area(ranges.split(',')[0] as string);
      each(ranges, (row, column) => {
        cells.set(`${row},${column}`, { formula: copied(formula, row - from.top, column - from.left) });
      });
    },
    numbers: (ranges, from, to, digits = 0) => {
      const scale = 10 ** digits;
      each(ranges, (row, column) => {
        cells.set(`${row},${column}`, Math.round((from + random() * (to - from)) * scale) / scale);
      });
    },
    clear: (ranges) => each(ranges, (row, column) => cells.delete(`${row},${column}`)),
  };
}

/** Finished pages with slips made in them; a slip on another page than the first is written `Page!A1`. */
export function draft(made: readonly Page[], slips: readonly Slip[] = []): Draft {
  const wrong = new Map<string, SlipKind>();
  for (const [kind, where, instead] of slips) {
    const [on, cells] = where.includes('!') ? (where.split('!') as [string, string]) : [made[0]?.name, where];
    const at = made.find(({ name }) => name === on);
    if (!at) throw new Error(`no page ${on}`);
    if (typeof instead === 'string') at.fill(cells, instead);
    else each(cells, (row, column) => at.cells.set(`${row},${column}`, instead));
    each(cells, (row, column) => wrong.set(`${on}!${address(row, column)}`, kind));
  }
  return { pages: made, wrong };
}

export function area(text: string): Area {
  const found = parseArea(text);
  if (!found) throw new Error(`no area: ${text}`);
  return found;
}

export function each(ranges: string, visit: (row: number, column: number) => void): void {
  for (const range of ranges.split(',')) {
    const { top, left, bottom, right } = area(range);
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
  }
}

const REFERENCE = /"[^"]*"|'[^']*'!|[A-Za-z_][A-Za-z0-9_]*!|(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b(?!\()/g;

/** A formula moved as copying moves it. */
export function copied(formula: string, down: number, right: number): string {
  return formula.replace(REFERENCE, (all, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined) return all;
    const c = fixedColumn ? column : columnName(columnNumber(column) + right);
    return `${fixedColumn}${c}${fixedRow}${fixedRow ? row : Number(row) + down}`;
  });
}
