import type { Rows } from '../rows.ts';

/** Rows are made this many at a time, so that the lists of thousands of units never stand in memory as text. */
const PIECE = 100;

/** A CSV file in pieces, to be written one after the other. @param csv makes a whole file, headings and all, of some rows */
export function* inPieces<Row>(rows: Rows<Row>, csv: (piece: readonly Row[]) => string): Generator<string> {
  let piece: Row[] = [];
  let first = true;
  const text = (): string => {
    const whole = csv(piece);
    piece = [];
    // Only the first piece keeps its byte order mark and headings.
    const part = first ? whole : whole.slice(whole.indexOf('\r\n') + 2);
    first = false;
    return part;
  };
  for (const row of rows) {
    piece.push(row);
    if (piece.length === PIECE) yield text();
  }
  if (piece.length > 0 || first) yield text();
}
