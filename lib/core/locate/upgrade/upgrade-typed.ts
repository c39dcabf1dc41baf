/** Contents of cells as a person would type them into another form. */
import { type Book, type Cell, isError } from '../../book/book.ts';
import { Decimal } from '../../book/decimal.ts';
import { styleOf } from '../../book/grid.ts';
import type { Typed } from '../../layout/answers.ts';
import { dayAt } from '../cells/evidence.ts';
import type { Figure, Observation } from '../submission.ts';

/** A cell's content as a person would type it; null for nothing, an error, or a tick that the form has no place for. */
export function typedOf(book: Book, cell: Cell, date: boolean, figure: Figure | null = null): Typed | null {
  const { value } = cell;
  if (value === null || isError(value) || typeof value === 'boolean') return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  const { format } = styleOf(book, cell);
  if (date || /[dmy]{2}/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return dayAt(book, cell);
  if (!format.includes('%')) return value;
  const points = new Decimal(value).times(100);
  const decimals = figure?.percent ? figure.decimals : points.decimalPlaces();
  return `${points.toFixed(decimals).replace('.', ',')}%`;
}

/** A result cell of a form of one's own: its figures into their places, and what else it says into the note. */
export function fromResult(
  book: Book,
  observation: Observation,
  cell: Cell,
  answer: Record<string, Typed>,
  keep: (value: Typed) => Typed,
) {
  const verbatim = typedOf(book, cell, false, observation.stated);
  if (verbatim === null) return {};
  keep(verbatim);
  const { numerator, denominator, stated, state } = observation;
  if (state !== 'reported') return { stated: verbatim };
  const parts = {
    ...(numerator ? { numerator: plainly(numerator) } : {}),
    ...(denominator ? { denominator: plainly(denominator) } : {}),
    ...(stated ? { stated: asStated(stated) } : {}),
  };
  const figures = Object.keys(parts).length > 0;
  if (!figures) return { text: verbatim };
  const words = typeof verbatim === 'string' && /\p{L}/u.test(verbatim);
  const note = [answer.note, verbatim].filter((part) => part !== undefined && part !== '').join('; ');
  return words ? { ...parts, note } : parts;
}

function plainly(figure: Figure): Typed {
  return figure.bound === null ? figure.value.toNumber() : figure.typed;
}

/** At its own stated precision: `98,50%` is not `98,5%`. */
function asStated(figure: Figure): Typed {
  if (figure.bound !== null) return figure.typed;
  return figure.percent ? `${figure.value.toFixed(figure.decimals).replace('.', ',')}%` : figure.value.toNumber();
}
