/**
 * One shape for formulas that mean the same: sums and products flattened and sorted, `A1+A2+A3` merged to `A1:A3`,
 * parentheses, unary plus, `@`, case and spaces gone, `10%` written 0.1, `a>b` turned to `b<a`.
 */
import type { Area } from '../../book/address.ts';
import { areaFrom, relativeArea } from './area.ts';
import type { AreaRef, Expression } from './expression.ts';

/** A node of the canonical tree. `text` identifies it: equal texts, equal meaning. */
export interface Term {
  /** `Σ` sum, `Π` product, `leaf`, or a function or operator. */
  readonly op: string;
  readonly items: readonly Term[];
  readonly text: string;
  /** For a reference: the cells it means (only when resolved at a cell) and its sheet. */
  readonly area?: Area;
  readonly sheet?: string | null;
  readonly number?: number;
}

/** Where references are resolved; without a place they stay relative. */
export interface Place {
  readonly row: number;
  readonly column: number;
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
  const own = area.book === null && area.lastSheet === null && area.sheet?.toLowerCase() === home?.toLowerCase();
  const local: AreaRef = own && area.sheet !== null ? { ...area, sheet: null } : area;
  const sheet = local.book === null && local.lastSheet === null ? local.sheet : null;
  const cells = place && areaFrom(local, place.row, place.column);
  if (!cells) return leaf(place ? `off:${relativeArea(local)}` : relativeArea(local));
  return { ...areaLeaf(local, cells), sheet, area: cells };
}

function areaLeaf(area: AreaRef, { top, left, bottom, right }: Area): Term {
  const prefix =
    area.sheet === null && area.book === null ? '' : `${area.book ?? ''}|${area.sheet ?? ''}|${area.lastSheet ?? ''}!`;
  return leaf(`${prefix.toLowerCase()}${top},${left}:${bottom},${right}`);
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

/** `A1+A2+A3` → `A1:A3`, in resolved and in relative notation alike. */
function joinNeighbours(terms: readonly Term[]): readonly Term[] {
  const cells = terms.filter((term) => term.op === 'leaf' && rectangle(term) !== null);
  if (cells.length < 2) return terms;
  const rest = terms.filter((term) => !cells.includes(term));
  return [...joinAlong(joinAlong(cells, 'row'), 'column'), ...rest];
}

interface Rectangle extends Area {
  readonly prefix: string;
  readonly marks: string;
}

const RESOLVED = /^(.*!)?(\d+),(\d+):(\d+),(\d+)$/;
const RELATIVE = /^(.*!)?R(\[?)(-?\d+)\]?C(\[?)(-?\d+)\]?(?::R(\[?)(-?\d+)\]?C(\[?)(-?\d+)\]?)?$/;

function rectangle(term: Term): Rectangle | null {
  const a = RESOLVED.exec(term.text);
  if (a) {
    const [top, left, bottom, right] = [Number(a[2]), Number(a[3]), Number(a[4]), Number(a[5])];
    return { prefix: a[1] ?? '', marks: '', top, left, bottom, right };
  }
  const b = RELATIVE.exec(term.text);
  if (!b || (b[6] !== undefined && (b[6] !== b[2] || b[8] !== b[4]))) return null;
  const [top, left] = [Number(b[3]), Number(b[5])];
  const [bottom, right] = b[6] === undefined ? [top, left] : [Number(b[7]), Number(b[9])];
  return { prefix: b[1] ?? '', marks: `${b[2]}|${b[4]}`, top, left, bottom, right };
}

function joinAlong(terms: readonly Term[], direction: 'row' | 'column'): readonly Term[] {
  const boxes = terms.map((term) => ({ term, box: rectangle(term) as Rectangle }));
  const across = (box: Rectangle) => (direction === 'row' ? [box.left, box.right] : [box.top, box.bottom]).join();
  const start = (box: Rectangle) => (direction === 'row' ? box.top : box.left);
  const end = (box: Rectangle) => (direction === 'row' ? box.bottom : box.right);
  const group = ({ box }: { box: Rectangle }) => `${box.prefix}/${box.marks}/${across(box)}`;
  boxes.sort((a, b) => (group(a) < group(b) ? -1 : group(a) > group(b) ? 1 : start(a.box) - start(b.box)));
  const joined: { term: Term; box: Rectangle }[] = [];
  for (const next of boxes) {
    const last = joined.at(-1);
    if (last && group(last) === group(next) && end(last.box) + 1 === start(next.box)) {
      const box = { ...last.box, bottom: next.box.bottom, right: next.box.right };
      joined[joined.length - 1] = { box, term: boxTerm(box, last.term) };
    } else joined.push(next);
  }
  return joined.map(({ term }) => term);
}

function boxTerm(box: Rectangle, like: Term): Term {
  const { prefix, marks, top, left, bottom, right } = box;
  if (like.area) {
    const area = { top, left, bottom, right };
    return { ...leaf(`${prefix}${top},${left}:${bottom},${right}`), sheet: like.sheet ?? null, area };
  }
  const [r, c] = marks.split('|');
  const corner = (y: number, x: number) => `R${r}${y}${r ? ']' : ''}C${c}${x}${c ? ']' : ''}`;
  return leaf(`${prefix}${corner(top, left)}:${corner(bottom, right)}`);
}

function isRange(term: Term): boolean {
  const box = term.op === 'leaf' ? rectangle(term) : null;
  return box !== null && (box.top !== box.bottom || box.left !== box.right);
}

function leaf(text: string, more: Partial<Term> = {}): Term {
  return { op: 'leaf', items: [], text, ...more };
}

function node(op: string, items: readonly Term[]): Term {
  return { op, items, text: `${op}(${items.map((item) => item.text).join(';')})` };
}

function sorted(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
