/**
 * Sheets as offices make them, for tuning and testing the guesses: budgets, marks, stock, loans, pay, surveys, with the
 * honest irregularities that must stay silent, and with one slip planted where asked. Seeded: the same seed, the same sheets.
 */
import { auditedBook } from '../../lib/core/audit/audited-book.ts';
import { evaluateAt } from '../../lib/core/audit/evaluate/evaluate.ts';
import { UNKNOWN } from '../../lib/core/audit/evaluate/value.ts';
import { address, columnName } from '../../lib/core/book/address.ts';
import type { Book, Cell, CellValue, Sheet } from '../../lib/core/book/book.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';

export type Random = () => number;

/** A small generator of random numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Draft {
  readonly cells: Map<string, CellValue | { readonly formula: string }>;
  /** Cells whose formulas may be spoiled, by kind of slip. */
  readonly sums: [number, number][];
  readonly rest: [number, number][];
  put(row: number, column: number, value: CellValue): void;
  compute(row: number, column: number, formula: string): void;
}

function draft(): Draft {
  const cells: Draft['cells'] = new Map();
  const sums: [number, number][] = [];
  const rest: [number, number][] = [];
  return {
    cells,
    sums,
    rest,
    put: (row, column, value) => void cells.set(`${row},${column}`, value),
    compute: (row, column, formula) => {
      cells.set(`${row},${column}`, { formula });
      (/^(SUM|AVERAGE)\(/.test(formula) ? sums : rest).push([row, column]);
    },
  };
}

const c = columnName;
const pick = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const money = (random: Random) => Math.round(random() * 9000 + 500);

type Maker = (random: Random) => Draft;

const budget: Maker = (random) => {
  const d = draft();
  const years = random() < 0.5;
  const quarters = random() < 0.4;
  const months: number[] = [];
  let column = 2;
  for (let m = 0; m < 12; m++) {
    d.put(3, column, years ? 1998 + m : `T${m + 1}`);
    months.push(column++);
    if (quarters && m % 3 === 2) d.put(3, column++, `Q${(m + 1) / 3}`);
  }
  const total = column;
  d.put(3, total, 'Total');
  d.put(3, total + 1, 'Share');
  let row = 4;
  const subtotals: number[] = [];
  const sections = pick(random, 1, 3);
  const body: number[] = [];
  for (let s = 0; s < sections; s++) {
    if (sections > 1) d.put(row++, 1, `Section ${s + 1}`);
    const from = row;
    const items = pick(random, 3, 8);
    for (let i = 0; i < items; i++) {
      d.put(row, 1, `Item ${s}.${i}`);
      for (const m of months) d.put(row, m, money(random));
      body.push(row++);
    }
    d.put(row, 1, 'Subtotal');
    const gap = random() < 0.3 ? 1 : 0;
    for (const m of months) d.compute(row + gap, m, `SUM(${c(m)}${from}:${c(m)}${row - 1})`);
    row += gap;
    subtotals.push(row);
    body.push(row++);
    if (random() < 0.5) row++;
  }
  d.put(row, 1, 'Grand total');
  for (const m of months) d.compute(row, m, subtotals.map((s) => `${c(m)}${s}`).join('+'));
  body.push(row);
  for (const r of body) {
    if (quarters) {
      for (let q = 0; q < 4; q++) {
        const first = months[q * 3] as number;
        d.compute(r, first + 3, `SUM(${c(first)}${r}:${c(first + 2)}${r})`);
      }
      d.compute(r, total, [0, 1, 2, 3].map((q) => `${c((months[q * 3] as number) + 3)}${r}`).join('+'));
    } else d.compute(r, total, `SUM(${c(2)}${r}:${c(total - 1)}${r})`);
    d.compute(r, total + 1, `${c(total)}${r}/${c(total)}$${row}`);
  }
  return d;
};

const projection: Maker = (random) => {
  const d = draft();
  const years = pick(random, 5, 10);
  d.put(1, 2, 0.05);
  d.put(2, 2, 0.6);
  for (let y = 0; y < years; y++) {
    const k = y + 2;
    const C = c(k);
    d.put(4, k, 2003 + y);
    if (y === 0) d.put(5, k, money(random) * 10);
    else d.compute(5, k, `${c(k - 1)}5*(1+$B$1)`);
    d.compute(6, k, `${C}5*$B$2`);
    d.compute(7, k, `${C}5-${C}6`);
    d.put(8, k, money(random));
    d.put(9, k, money(random));
    d.compute(10, k, `SUM(${C}8:${C}9)`);
    d.compute(11, k, `${C}7-${C}10`);
    d.compute(12, k, `${C}11/${C}5`);
    if (y === 0) d.compute(13, k, `${C}11`);
    else d.compute(13, k, `${c(k - 1)}13+${C}11`);
  }
  for (let r = 5; r <= 13; r++) d.put(r, 1, `Line ${r}`);
  return d;
};

const marks: Maker = (random) => {
  const d = draft();
  const tests = pick(random, 4, 9);
  const pupils = pick(random, 8, 25);
  const first = 5;
  for (let t = 0; t < tests; t++) {
    d.put(3, t + 3, `Test ${t + 1}`);
    d.put(4, t + 3, 100);
  }
  const last = first + pupils - 1;
  const end = tests + 2;
  d.put(3, end + 1, 'Exam');
  for (let p = 0; p < pupils; p++) {
    const r = first + p;
    d.put(r, 1, `Name ${p}`);
    d.put(r, 2, 1000 + p * 7);
    for (let t = 0; t < tests; t++) if (random() > 0.05) d.put(r, t + 3, pick(random, 40, 100));
    d.put(r, end + 1, pick(random, 40, 100));
    d.compute(r, end + 2, `AVERAGE(${c(3)}${r}:${c(end)}${r})`);
    d.compute(r, end + 3, `${c(end + 2)}${r}*0.6+${c(end + 1)}${r}*0.4`);
  }
  for (const [i, f] of ['AVERAGE', 'MAX', 'MIN'].entries()) {
    d.put(last + 2 + i, 1, f);
    for (let k = 3; k <= end + 3; k++) d.compute(last + 2 + i, k, `${f}(${c(k)}${first}:${c(k)}${last})`);
  }
  return d;
};

const stock: Maker = (random) => {
  const d = draft();
  const items = pick(random, 8, 30);
  for (let i = 0; i < items; i++) {
    const r = i + 3;
    d.put(r, 1, 100 + i);
    d.put(r, 2, `Part ${i}`);
    d.put(r, 3, pick(random, 1, 90));
    d.put(r, 4, pick(random, 1, 40));
    d.compute(r, 5, `C${r}-D${r}`);
    d.put(r, 6, Math.round(random() * 1000) / 100);
    d.compute(r, 7, `E${r}*F${r}`);
    d.compute(r, 8, `IF(E${r}<10,"x","")`);
  }
  const end = items + 2;
  const gap = pick(random, 1, 2);
  d.put(end + gap, 2, 'Total');
  for (const k of [3, 4, 5, 7]) d.compute(end + gap, k, `SUM(${c(k)}3:${c(k)}${end})`);
  return d;
};

const loan: Maker = (random) => {
  const d = draft();
  d.put(1, 2, 10000);
  d.put(2, 2, 0.01);
  d.put(3, 2, 450);
  const n = pick(random, 10, 36);
  for (let i = 0; i < n; i++) {
    const r = i + 6;
    if (i === 0) d.put(r, 1, 1);
    else d.compute(r, 1, `A${r - 1}+1`);
    if (i === 0) d.compute(r, 2, 'B1');
    else d.compute(r, 2, `E${r - 1}`);
    d.compute(r, 3, `B${r}*$B$2`);
    d.compute(r, 4, `$B$3-C${r}`);
    d.compute(r, 5, `B${r}-D${r}`);
  }
  d.compute(n + 6, 3, `SUM(C6:C${n + 5})`);
  return d;
};

const pay: Maker = (random) => {
  const d = draft();
  const people = pick(random, 5, 20);
  d.put(1, 3, 'Rate');
  for (let k = 0; k < 5; k++) d.put(2, k + 4, `D${k + 1}`);
  for (let p = 0; p < people; p++) {
    const r = p + 3;
    d.put(r, 1, `Name ${p}`);
    d.put(r, 3, pick(random, 10, 30));
    for (let k = 4; k <= 8; k++) d.put(r, k, pick(random, 0, 10));
    d.compute(r, 9, `SUM(D${r}:H${r})`);
    d.compute(r, 10, `IF(I${r}>40,I${r}-40,0)`);
    d.compute(r, 11, `(I${r}-J${r})*C${r}+J${r}*C${r}*1.5`);
    d.compute(r, 12, `K${r}*0.15`);
    d.compute(r, 13, `K${r}-L${r}`);
  }
  for (let k = 4; k <= 13; k++) d.compute(people + 4, k, `SUM(${c(k)}3:${c(k)}${people + 2})`);
  return d;
};

const survey: Maker = (random) => {
  const d = draft();
  const groups = pick(random, 3, 6);
  const answers = pick(random, 4, 8);
  for (let g = 0; g < groups; g++) {
    const k = 2 + g * 2;
    d.put(2, k, `Group ${g}`);
    for (let a = 0; a < answers; a++) {
      d.put(a + 3, k, pick(random, 1, 80));
      d.compute(a + 3, k + 1, `${c(k)}${a + 3}/${c(k)}$${answers + 3}`);
    }
    d.compute(answers + 3, k, `SUM(${c(k)}3:${c(k)}${answers + 2})`);
    d.compute(answers + 3, k + 1, `SUM(${c(k + 1)}3:${c(k + 1)}${answers + 2})`);
  }
  for (let a = 0; a < answers; a++) d.put(a + 3, 1, `Answer ${a}`);
  return d;
};

const statement: Maker = (random) => {
  const d = draft();
  const columns = pick(random, 2, 6);
  const revenue = pick(random, 2, 5);
  const costs = pick(random, 3, 8);
  const end = 4 + revenue;
  const start = end + 2;
  const stop = start + costs;
  for (let k = 2; k < 2 + columns; k++) {
    d.put(3, k, 1999 + k);
    for (let r = 4; r < end; r++) d.put(r, k, money(random));
    d.compute(end, k, `SUM(${c(k)}4:${c(k)}${end - 1})`);
    for (let r = start; r < stop; r++) d.put(r, k, money(random));
    d.compute(stop, k, `SUM(${c(k)}${start}:${c(k)}${stop - 1})`);
    d.compute(stop + 1, k, `${c(k)}${end}-${c(k)}${stop}`);
    d.compute(stop + 2, k, `${c(k)}${stop + 1}*0.28`);
    d.compute(stop + 3, k, `${c(k)}${stop + 1}-${c(k)}${stop + 2}`);
    if (k > 2) d.compute(stop + 5, k, `${c(k)}${end}/${c(k - 1)}${end}-1`);
  }
  for (let r = 4; r < stop + 4; r++) if (r !== end + 1) d.put(r, 1, `Line ${r}`);
  return d;
};

export const MAKERS: Readonly<Record<string, Maker>> = {
  budget,
  projection,
  marks,
  stock,
  loan,
  pay,
  survey,
  statement,
};

/** A draft as a workbook, every cached result worked out. */
export function bookOfDraft(d: Draft): Book {
  const cells = [...d.cells].map(([key, held]): { -readonly [K in keyof Cell]: Cell[K] } => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const formula = held !== null && typeof held === 'object' && 'formula' in held ? held.formula : undefined;
    return formula === undefined ? { row, column, value: held as CellValue } : { row, column, value: 0, formula };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const plain = bookOfTables({ Sheet1: '' });
  const book: Book = { ...plain, sheets: [{ ...(plain.sheets[0] as Sheet), cells }] };
  const [map] = auditedBook(book).maps;
  const audited = auditedBook(book);
  // Row by row until nothing changes: most formulas read what stands above or to their left.
  for (let pass = 0, changed = true; changed && pass < 60; pass++) {
    changed = false;
    for (const { cell, form, row, column } of map?.formulas ?? []) {
      const value = evaluateAt(form.expression, { audited, sheet: book.sheets[0] as Sheet, row, column });
      if (value === UNKNOWN || JSON.stringify(value) === JSON.stringify(cell.value)) continue;
      (cell as { value: CellValue }).value = value;
      changed = true;
    }
  }
  return book;
}

export const cellName = ([row, column]: readonly [number, number]) => address(row, column);
