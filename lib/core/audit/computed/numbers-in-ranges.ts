/** What stands among figures and is none: numbers kept as text, words, blanks. */
import { address } from '../../book/address.ts';
import type { Cell, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { grouped } from '../../book/grouped.ts';
import { parseNumber } from '../../book/numbers.ts';
import type { AuditedBook, Reader } from '../audited-book.ts';
import { cellsOf } from '../cells-of.ts';
import { figure, shown } from '../facts.ts';
import type { AuditRule } from '../flag.ts';
import { contains } from '../formula/area.ts';
import type { Term } from '../formula/term.ts';
import { isConstant, meaningOf } from '../formula-map.ts';
import { aggregatesOf } from '../neighbours/aggregates.ts';

/** A numeral alone, with any marks and spaces, perhaps a percent sign; a leading zero makes it a code. */
const NUMERAL = /^[\s\u00a0\u202f]*[-+−]?\d[\d.,\s\u00a0\u202f]*%?[\s\u00a0\u202f]*$/;
const CODE = /^\s*0\d/;

export const textNumber: AuditRule = {
  id: 'audit.text-number',
  *check(audited) {
    if (audited.maps.every((map) => map.formulas.length === 0)) return;
    for (const { sheet } of audited.maps) {
      for (const cell of sheet.cells) {
        if (!isConstant(cell) || typeof cell.value !== 'string') continue;
        if (!NUMERAL.test(cell.value) || CODE.test(cell.value)) continue;
        const number = parseNumber(cell.value);
        if (!number) continue;
        const use = useOf(audited, sheet, cell);
        if (!use || (use.passedOver && isHeading(sheet, cell, use.reader.area))) continue;
        yield {
          rule: this.id,
          severity: use.passedOver ? 'error' : 'warning',
          certainty: 'computed',
          sheet,
          row: cell.row,
          column: cell.column,
          facts: {
            text: cell.value,
            readings: number.readings.map(({ value }) => value.toFixed()),
            usedBy: `${use.reader.sheet === sheet ? '' : `${use.reader.sheet.name}!`}${address(use.reader.cell.row, use.reader.cell.column)}`,
            passedOver: use.passedOver,
          },
          alike: `${cell.row},${cell.column}`,
        };
      }
    }
  },
};

/** A numeral kept as text at the head of a range, in a line of words: the title of the column, or of the row. */
function isHeading(sheet: Sheet, { row, column }: Cell, { top, left, bottom, right }: Reader['area']): boolean {
  const words = (cells: readonly (Cell | undefined)[]) => {
    const filled = cells.filter((one) => one !== undefined && one.value !== null);
    return filled.length > 0 && filled.every((one) => typeof one?.value === 'string');
  };
  const above = row === top && bottom > top && words([cellAt(sheet, row, column - 1), cellAt(sheet, row, column + 1)]);
  const before =
    column === left && right > left && words([cellAt(sheet, row - 1, column), cellAt(sheet, row + 1, column)]);
  return above || before;
}

/** The formula that takes the cell for a figure: by adding up a range of figures (the text is passed over), or directly. */
function useOf(audited: AuditedBook, sheet: Sheet, cell: Cell): { reader: Reader; passedOver: boolean } | null {
  let direct: Reader | null = null;
  for (const reader of audited.readersOf(sheet, cell.row, cell.column)) {
    const { top, left, bottom, right } = reader.area;
    if (top === bottom && left === right) {
      if (isOperand(reader)) direct ??= reader;
      if (!reader.cell.form.functions.has('SUM')) continue;
    }
    const summed = aggregatesOf(audited, reader.sheet, reader.cell).some(
      (one) =>
        one.sheet === sheet &&
        !one.op.startsWith('COUNT') &&
        one.areas.some((area) => contains(area, cell.row, cell.column)),
    );
    if (!summed) continue;
    const filled = cellsOf(sheet, reader.area).filter(({ value }) => value !== null);
    const figures = filled.filter(({ value }) => typeof value === 'number').length;
    if (figures * 2 >= filled.length) return { reader, passedOver: true };
  }
  return direct ? { reader: direct, passedOver: false } : null;
}

/** Operators and functions that take a single cell for a figure, or ask whether it is one. */
const NUMERIC_USE = ['Σ', 'Π', '-', '1/', '^', '<', '<=', 'ISNUMBER', 'ROUND', 'ABS', 'INT'];

function isOperand({ sheet, cell, area }: Reader): boolean {
  const visit = (term: Term): boolean =>
    term.items.some(
      (item) =>
        (NUMERIC_USE.includes(term.op) && item.area?.top === area.top && item.area.left === area.left) || visit(item),
    );
  return visit(meaningOf(cell, sheet));
}

/** How many figures a range must hold before a word or a blank among them is worth a remark. */
const MANY = 6;

export const notANumber: AuditRule = {
  id: 'audit.not-a-number-in-range',
  *check(audited) {
    const told = new Set<Cell>();
    for (const { sheet: home, formulas } of audited.maps) {
      for (const formula of formulas) {
        for (const { sheet, areas, op } of aggregatesOf(audited, home, formula)) {
          if (op.startsWith('COUNT')) continue;
          const cells = areas.flatMap((area) => cellsOf(sheet, area));
          const figures = cells.filter(({ value }) => typeof value === 'number');
          const others = cells.filter((cell) => isConstant(cell) && isWord(cell.value));
          if (figures.length < MANY || others.length === 0 || others.length * MANY > figures.length) continue;
          for (const cell of others) {
            const first = areas.some(({ top, left }) => top === cell.row && left === cell.column);
            if (first || told.has(cell)) continue;
            told.add(cell);
            yield {
              rule: this.id,
              severity: 'info',
              certainty: 'computed',
              sheet,
              row: cell.row,
              column: cell.column,
              facts: {
                value: shown(cell.value),
                usedBy: address(formula.row, formula.column),
                total: figure(figures.length),
              },
              alike: `${cell.row},${cell.column}`,
            };
          }
        }
      }
    }
  },
};

function isWord(value: Cell['value']): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '' && !NUMERAL.test(value));
}

/** A formula whose many copies find figures everywhere reads a blank cell. */
export const blankInput: AuditRule = {
  id: 'audit.blank-input',
  *check(audited) {
    for (const { sheet: home, formulas } of audited.maps) {
      const copies = grouped(formulas, ({ normal }) => normal);
      for (const cells of copies.values()) {
        if (cells.length < MANY + 2) continue;
        const blank = cells.map((cell) =>
          audited
            .precedents(home, cell)
            .filter(({ area }) => area.top === area.bottom && area.left === area.right)
            .find(({ sheet, area }) => cellsOf(sheet, area).every(({ value }) => value === null || value === '')),
        );
        if (blank.filter((one) => one !== undefined).length !== 1) continue;
        const i = blank.findIndex((one) => one !== undefined);
        const [cell, input] = [cells[i], blank[i]];
        if (!cell || !input || cell.cell.value === '') continue;
        yield {
          rule: this.id,
          severity: 'info',
          certainty: 'computed',
          sheet: home,
          row: cell.row,
          column: cell.column,
          facts: {
            formula: cell.cell.formula ?? '',
            value: shown(cell.cell.value),
            blank: address(input.area.top, input.area.left),
            copies: cells.length,
          },
          alike: `${cell.row},${cell.column}`,
        };
      }
    }
  },
};
