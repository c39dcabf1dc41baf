/** Slips of the hand, planted into drafts of sheets; each says which cells it made wrong. */
import { columnName, parseAddress } from '../../lib/core/book/address.ts';
import { cellName, type Draft, type Random } from './made-sheets.ts';

export type Slip = (draft: Draft, random: Random) => readonly string[];

const REFERENCE = /\$?[A-Z]{1,2}\$?\d+/g;

function any<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function formulaAt(draft: Draft, [row, column]: readonly [number, number]): string {
  const held = draft.cells.get(`${row},${column}`);
  return held !== null && typeof held === 'object' && 'formula' in held ? held.formula : '';
}

function shifted(reference: string, down: number, right: number): string {
  const at = parseAddress(reference);
  return at ? `${columnName(at.column + right)}${at.row + down}` : reference;
}

/** One sum ends, or begins, one cell too early. */
export const shortened: Slip = (draft, random) => {
  const at = any(random, draft.sums);
  const match = at && /^(\w+)\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formulaAt(draft, at));
  if (!at || !match) return [];
  const [, name, a, from, b, to] = match;
  const vertical = a === b;
  if (vertical && Number(to) - Number(from) < 2) return [];
  const end = vertical ? `${b}${Number(to) - 1}` : shifted(`${b}${to}`, 0, -1);
  draft.compute(at[0], at[1], `${name}(${a}${from}:${end})`);
  return [cellName(at)];
};

/** A row added above the totals after they were written: every total of the row misses it. */
export const rowOutside: Slip = (draft, random) => {
  const at = any(random, draft.sums);
  if (!at) return [];
  const wrong: string[] = [];
  for (const [row, column] of [...draft.sums]) {
    if (row !== at[0]) continue;
    const match = /^(\w+)\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formulaAt(draft, [row, column]));
    if (!match || match[2] !== match[4] || Number(match[5]) - Number(match[3]) < 3) continue;
    draft.cells.set(`${row},${column}`, {
      formula: `${match[1]}(${match[2]}${match[3]}:${match[4]}${Number(match[5]) - 1})`,
    });
    wrong.push(cellName([row, column]));
  }
  return wrong;
};

/** One reference points at the next row or column. */
export const moved: Slip = (draft, random) => {
  const at = any(random, draft.rest);
  if (!at) return [];
  const formula = formulaAt(draft, at);
  const references = formula.match(REFERENCE) ?? [];
  const one = any(random, references);
  if (!one) return [];
  const down = random() < 0.5;
  const other = shifted(one, down ? 1 : 0, down ? 0 : 1);
  const place = parseAddress(other);
  if (place && place.row === at[0] && place.column === at[1]) return [];
  draft.cells.set(`${at[0]},${at[1]}`, { formula: formula.replace(one, other) });
  return [cellName(at)];
};

/** A number typed over a formula. */
export const typedOver: Slip = (draft, random) => {
  const at = any(random, [...draft.rest, ...draft.sums]);
  if (!at) return [];
  draft.put(at[0], at[1], Math.round(random() * 5000) + 100);
  return [cellName(at)];
};

/** Something added by hand to one formula of a row. */
export const plusSomething: Slip = (draft, random) => {
  const at = any(random, [...draft.rest, ...draft.sums]);
  if (!at) return [];
  draft.cells.set(`${at[0]},${at[1]}`, { formula: `${formulaAt(draft, at)}+350` });
  return [cellName(at)];
};

export const SLIPS: Readonly<Record<string, Slip>> = { shortened, rowOutside, moved, typedOver, plusSomething };
