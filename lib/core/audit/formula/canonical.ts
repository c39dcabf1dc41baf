/**
 * One shape for formulas that mean the same: sums and products flattened and sorted, `A1+A2+A3` merged to `A1:A3`,
 * parentheses, unary plus, `@`, case and spaces gone, `10%` written 0.1, `a>b` turned to `b<a`.
 */
import type { Area } from '../../book/address.ts';
import { areaFrom, relativeArea } from './area.ts';
import type { AreaRef, Expression } from './expression.ts';
import { isRange, joinNeighbours } from './join-cells.ts';
import { leaf, type Term } from './term.ts';

export type { Term };

/** Where references are resolved; without a place they stay relative. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** Where cells have gone: used to read one workbook's formula as it would stand in another. */
  readonly move?: (area: Area, sheet: string | null) => Moved | null;
}

export interface Moved {
  readonly area: Area;
  readonly sheet: string | null;
}

const COMMUTATIVE = new Set(['SUM', 'PRODUCT', 'MAX', 'MIN', 'AND', 'OR', 'XOR', 'AVERAGE', 'COUNT', 'COUNTA', 'GCD']);

/** The canonical tree. `home` is the sheet of the formula: `Home!A1` written there is `A1`. */
export function canonical(expression: Expression, place: Place | null, home: string | null): Term {
  const go = (e: Expression): Term => canonical(e, place, home);
  switch (expression.kind) {
    case 'number':
      return leaf(String(expression.value), { number: expression.value });
    case 'text':
      return leaf(JSON.stringify(expression.value));
    case 'boolean':
      return leaf(expression.value ? 'TRUE' : 'FALSE');
    case 'error':
      return leaf(expression.value);
    case 'name':
      return leaf(expression.name.toLowerCase());
    case 'opaque':
      return leaf(expression.text);
    case 'area':
      return areaTerm(expression.area, place, home);
    case 'array':
      return node(
        '{}',
        expression.rows.map((line) => node('{;}', line.map(go))),
      );
    case 'unary':
      return unary(expression.operator, go(expression.operand));
    case 'binary':
      return binary(expression.operator, go(expression.left), go(expression.right));
    case 'call': {
      const args = expression.args.map((arg) => (arg === null ? leaf('') : go(arg)));
      if (expression.name === 'SUM') return sum(args);
      if (expression.name === 'PRODUCT' && args.every((arg) => arg.area === undefined)) return product(args);
      return node(expression.name, COMMUTATIVE.has(expression.name) ? sorted(args) : args);
    }
  }
}

function areaTerm(area: AreaRef, place: Place | null, home: string | null): Term {
  const foreign = area.book !== null || area.lastSheet !== null;
  const cells = place && areaFrom(area, place.row, place.column);
  const moved = place?.move && cells && !foreign ? place.move(cells, area.sheet) : null;
  const sheet = moved ? moved.sheet : area.sheet;
  const own = !foreign && sheet !== null && sheet.toLowerCase() === home?.toLowerCase();
  const name = own ? null : sheet;
  const local = name === area.sheet ? area : { ...area, sheet: name };
  if (!cells || (place?.move && !foreign && !moved)) {
    return leaf(place ? `off:${relativeArea(local)}` : relativeArea(local));
  }
  const target = moved?.area ?? cells;
  return leaf(placeText(local, target), { sheet: foreign ? null : name, area: target });
}

function placeText(area: AreaRef, { top, left, bottom, right }: Area): string {
  const cells = `${top},${left}:${bottom},${right}`;
  if (area.sheet === null && area.book === null) return cells;
  return `${area.book ?? ''}|${area.sheet ?? ''}|${area.lastSheet ?? ''}!`.toLowerCase() + cells;
}

function unary(operator: string, operand: Term): Term {
  if (operator === '+' || operator === '@') return operand;
  if (operator === '-') return sum([negative(operand)]);
  if (operator === '%') {
    return operand.number === undefined
      ? product([operand, leaf('0.01', { number: 0.01 })])
      : leaf(String(Number((operand.number / 100).toPrecision(15))), { number: operand.number / 100 });
  }
  return node(operator, [operand]);
}

function binary(operator: string, left: Term, right: Term): Term {
  switch (operator) {
    case '+':
      return sum([left, right]);
    case '-':
      return sum([left, negative(right)]);
    case '*':
      return product([left, right]);
    case '/':
      return product([left, inverse(right)]);
    case '=':
    case '<>':
      return node(operator, sorted([left, right]));
    case '>':
      return node('<', [right, left]);
    case '>=':
      return node('<=', [right, left]);
    default:
      return node(operator, [left, right]);
  }
}

function negative(term: Term): Term {
  if (term.op === '-') return term.items[0] as Term;
  if (term.number !== undefined) return leaf(String(-term.number), { number: -term.number });
  if (term.op === 'Σ') return sum(term.items.map(negative));
  return node('-', [term]);
}

function inverse(term: Term): Term {
  if (term.op === '1/') return term.items[0] as Term;
  if (term.op === 'Π') return product(term.items.map(inverse));
  return node('1/', [term]);
}

function sum(terms: readonly Term[]): Term {
  const flat = joinNeighbours(terms.flatMap((term) => (term.op === 'Σ' ? term.items : [term])));
  const only = flat[0];
  const single = flat.length === 1 && only !== undefined && !isRange(only);
  return single ? only : node('Σ', sorted(flat));
}

function product(terms: readonly Term[]): Term {
  const flat = terms.flatMap((term) => (term.op === 'Π' ? term.items : [term]));
  return flat.length === 1 ? (flat[0] as Term) : node('Π', sorted(flat));
}

function node(op: string, items: readonly Term[]): Term {
  return { op, items, text: `${op}(${items.map((item) => item.text).join(';')})` };
}

function sorted(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
