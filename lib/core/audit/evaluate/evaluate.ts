/**
 * Works out plain formulas on the values the workbook holds: arithmetic, comparisons, and the functions that make up
 * most budgets. Anything else, and anything that depends on locale, gives `UNKNOWN`; the full engine decides then.
 */
import { type CellValue, isError, type Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { areaFrom } from '../formula/area.ts';
import type { AreaRef, Expression } from '../formula/expression.ts';
import { FUNCTIONS } from './functions.ts';
import {
  error,
  isMatrix,
  type Matrix,
  type Result,
  toBoolean,
  toNumber,
  toText,
  UNKNOWN,
  type Unknown,
} from './value.ts';

export interface At {
  readonly audited: AuditedBook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Areas larger than this are left to the engine. */
const MOST_CELLS = 20000;

/** The value of an expression standing at a cell, every reference taken at its stored value. */
export function evaluateAt(expression: Expression, at: At): CellValue | Unknown {
  const result = evaluate(expression, at);
  if (result === UNKNOWN) return UNKNOWN;
  if (!isMatrix(result)) return result ?? 0;
  const only = single(result);
  return only === UNKNOWN ? UNKNOWN : (only ?? 0);
}

function evaluate(expression: Expression, at: At): Result {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return expression.value;
    case 'error':
      return error(expression.value);
    case 'area':
      return valuesOf(expression.area, at);
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, at));
    case 'binary':
      return binary(expression.operator, scalar(evaluate(expression.left, at)), scalar(evaluate(expression.right, at)));
    case 'call':
      return call(expression.name, expression.args, at);
    default:
      return UNKNOWN;
  }
}

function valuesOf(reference: AreaRef, { audited, sheet, row, column }: At): Result {
  if (reference.book !== null || reference.lastSheet !== null || reference.extent !== 'cells') return UNKNOWN;
  const area = areaFrom(reference, row, column);
  const named = reference.sheet?.toLowerCase();
  const target = named === undefined ? sheet : audited.book.sheets.find((one) => one.name.toLowerCase() === named);
  if (!area || !target) return UNKNOWN;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return UNKNOWN;
  const rows: CellValue[][] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    const line: CellValue[] = [];
    for (let c = area.left; c <= area.right; c++) {
      const cell = cellAt(target, r, c);
      if (cell?.formula !== undefined && cell.value === null) return UNKNOWN;
      line.push(cell?.value ?? null);
    }
    rows.push(line);
  }
  return { rows };
}

function single({ rows }: Matrix): CellValue | Unknown {
  const value = rows[0]?.[0];
  return rows.length === 1 && rows[0]?.length === 1 && value !== undefined ? value : UNKNOWN;
}

function scalar(value: Result): CellValue | Unknown {
  return isMatrix(value) ? single(value) : value;
}

function unary(operator: string, value: Result): Result {
  const one = scalar(value);
  if (operator === '+' || operator === '@') return one;
  const number = toNumber(one);
  if (typeof number !== 'number') return number;
  if (operator === '-') return -number;
  return operator === '%' ? number / 100 : UNKNOWN;
}

function binary(operator: string, left: CellValue | Unknown, right: CellValue | Unknown): Result {
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') {
    const a = toText(left);
    const b = toText(right);
    return typeof a === 'string' && typeof b === 'string' ? a + b : UNKNOWN;
  }
  if (['=', '<>', '<', '>', '<=', '>='].includes(operator)) return compare(operator, left, right);
  const a = toNumber(left);
  const b = toNumber(right);
  if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
  if (isError(a)) return a;
  if (isError(b)) return b;
  const result = arithmetic(operator, a, b);
  return typeof result === 'number' && !Number.isFinite(result) ? error('#NUM!') : result;
}

function arithmetic(operator: string, a: number, b: number): Result {
  switch (operator) {
    case '+':
      return nearZero(a + b, a);
    case '-':
      return nearZero(a - b, a);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? error('#DIV/0!') : a / b;
    case '^':
      return a === 0 && b === 0 ? error('#NUM!') : a ** b;
    default:
      return UNKNOWN;
  }
}

/** Excel shows 0 for a difference that vanishes in the 15 digits it keeps. */
function nearZero(result: number, from: number): number {
  return Math.abs(result) < Math.abs(from) * 2e-15 ? 0 : result;
}

function compare(operator: string, left: CellValue, right: CellValue): Result {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  if (typeof a !== typeof b || typeof a === 'object' || typeof b === 'object') {
    const unequal = typeof a !== typeof b && (operator === '=' || operator === '<>');
    return unequal ? operator === '<>' : UNKNOWN;
  }
  if (typeof a === 'string') return compareTexts(operator, a.toLowerCase(), String(b).toLowerCase());
  const [x, y] = [Number(a), Number(b)];
  const nearly = x !== y && Math.abs(x - y) < 1e-14 * Math.abs(x);
  if (operator === '=') return x === y || nearly;
  if (operator === '<>') return x !== y && !nearly;
  // Which of two numbers equal but for the last digit is larger is not settled here.
  if (nearly) return UNKNOWN;
  if (x === y) return operator.length === 2;
  return operator.startsWith('<') ? x < y : x > y;
}

/** The order of different texts depends on the language and is not settled here. */
function compareTexts(operator: string, a: string, b: string): Result {
  if (a !== b && operator !== '=' && operator !== '<>') return UNKNOWN;
  return operator === '<>' ? a !== b : a === b && (operator === '=' || operator.length === 2);
}

function call(name: string, args: readonly (Expression | null)[], at: At): Result {
  const given = (i: number): Result => {
    const arg = args[i];
    return arg ? evaluate(arg, at) : null;
  };
  switch (name) {
    case 'IF': {
      const condition = toBoolean(scalar(given(0)));
      if (typeof condition !== 'boolean') return condition;
      if (condition) return args.length > 1 ? (scalar(given(1)) ?? 0) : true;
      return args.length > 2 ? (scalar(given(2)) ?? 0) : false;
    }
    case 'IFERROR': {
      const value = scalar(given(0));
      return value !== UNKNOWN && isError(value) ? scalar(given(1)) : value;
    }
    case 'ISERROR':
    case 'ISERR':
    case 'ISNA': {
      const value = scalar(given(0));
      if (value === UNKNOWN) return UNKNOWN;
      if (!isError(value)) return false;
      return name === 'ISERROR' || (value.error === '#N/A') === (name === 'ISNA');
    }
    default: {
      const work = FUNCTIONS[name];
      return work ? work(args.map((arg, i) => (arg ? given(i) : null))) : UNKNOWN;
    }
  }
}
