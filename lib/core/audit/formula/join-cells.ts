import type { Area } from '../../book/address.ts';
import { leaf, type Term } from './term.ts';

/** `A1+A2+A3` → `A1:A3`, in resolved and in relative notation alike. */
export function joinNeighbours(terms: readonly Term[]): readonly Term[] {
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

export function isRange(term: Term): boolean {
  const box = term.op === 'leaf' ? rectangle(term) : null;
  return box !== null && (box.top !== box.bottom || box.left !== box.right);
}
