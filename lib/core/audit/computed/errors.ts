/** Errors that cells show, and errors that formulas hide. */
import { type CellValue, isError, type Sheet } from '../../book/book.ts';
import { grouped } from '../../book/grouped.ts';
import type { AuditedBook } from '../audited-book.ts';
import { cellsOf } from '../cells-of.ts';
import { evaluateAt } from '../evaluate/evaluate.ts';
import { UNKNOWN } from '../evaluate/value.ts';
import { shown } from '../facts.ts';
import type { AuditRule } from '../flag.ts';
import type { Expression } from '../formula/expression.ts';
import type { FormulaCell } from '../formula-map.ts';

/** Cells that show an error of their own; those that only pass one on follow from it and are not named. */
export const errorValue: AuditRule = {
  id: 'audit.error-value',
  *check(audited) {
    for (const { sheet, formulas } of audited.maps) {
      const own = formulas.filter((cell) => showsOwnError(audited, sheet, cell));
      for (const [code, cells] of byCode(own)) {
        const severity = code === '#REF!' ? 'error' : code === '#DIV/0!' || code === '#N/A' ? 'info' : 'warning';
        for (const { row, column, normal, cell } of cells) {
          const facts = { formula: cell.formula ?? '', value: code };
          const alike = `${normal}|${code}`;
          yield { rule: this.id, severity, certainty: 'computed', sheet, row, column, facts, alike };
        }
      }
    }
  },
};

function byCode(cells: readonly FormulaCell[]): ReadonlyMap<string, FormulaCell[]> {
  return grouped(cells, ({ cell }) => (isError(cell.value) ? cell.value.error : ''));
}

/** An error that is not meant (`NA()`), not inherited, and not the broken reference that has a rule of its own. */
function showsOwnError(audited: AuditedBook, sheet: Sheet, cell: FormulaCell): boolean {
  const { form } = cell;
  return (
    isError(cell.cell.value) && !form.brokenReference && !form.functions.has('NA') && !inherits(audited, sheet, cell)
  );
}

/** A reference that was deleted. */
export const brokenReference: AuditRule = {
  id: 'audit.broken-reference',
  *check(audited) {
    for (const { sheet, formulas } of audited.maps) {
      for (const { row, column, form, normal, cell } of formulas) {
        if (!form.brokenReference) continue;
        const facts = { formula: cell.formula ?? '', value: shown(cell.value) };
        yield { rule: this.id, severity: 'error', certainty: 'computed', sheet, row, column, facts, alike: normal };
      }
    }
  },
};

/** Something it reads is already an error. */
function inherits(audited: AuditedBook, home: Sheet, cell: FormulaCell): boolean {
  return audited
    .precedents(home, cell)
    .some(({ sheet, area }) => cellsOf(sheet, area).some(({ value }) => isError(value)));
}

/** An error that a formula catches and shows as something else, though its inputs are filled in. */
export const hiddenError: AuditRule = {
  id: 'audit.hidden-error',
  *check(audited) {
    for (const { sheet, formulas } of audited.maps) {
      for (const cell of formulas) {
        const { functions, expression } = cell.form;
        if (!CATCHERS.some((name) => functions.has(name)) || isError(cell.cell.value)) continue;
        const { row, column } = cell;
        const caught = caughtIn(expression)
          .map((inner) => evaluateAt(inner, { audited, sheet, row, column }))
          .find((value) => value !== UNKNOWN && isError(value)) as CellValue | undefined;
        if (caught === undefined || !isError(caught) || readsBlank(audited, sheet, cell)) continue;
        yield {
          rule: this.id,
          severity: 'warning',
          certainty: 'computed',
          sheet,
          row,
          column,
          facts: { formula: cell.cell.formula ?? '', value: shown(cell.cell.value), error: caught.error },
          alike: `${cell.normal}|${caught.error}`,
        };
      }
    }
  },
};

const CATCHERS = ['IFERROR', 'IFNA', 'ISERROR', 'ISERR'];

function caughtIn(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call': {
      const [first] = expression.args;
      const own = CATCHERS.includes(expression.name) && first ? [first] : [];
      return [...own, ...expression.args.flatMap((arg) => (arg ? caughtIn(arg) : []))];
    }
    case 'unary':
      return caughtIn(expression.operand);
    case 'binary':
      return [...caughtIn(expression.left), ...caughtIn(expression.right)];
    default:
      return [];
  }
}

/** A row not filled in yet divides by nothing: that is what the catch is for. */
function readsBlank(audited: AuditedBook, home: Sheet, cell: FormulaCell): boolean {
  return audited.precedents(home, cell).some(({ sheet, area }) => {
    const filled = cellsOf(sheet, area).filter(({ value }) => value !== null && value !== '' && value !== 0);
    return filled.length === 0;
  });
}
