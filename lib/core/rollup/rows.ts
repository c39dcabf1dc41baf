/** A list that need not stand in memory: what arrays and lists set aside on a shelf have in common. */

/** Arrays fulfil it as they are. Every walk of a list set aside reads it again, so it is walked once for all it is asked. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
  map<Result>(of: (row: Row, index: number) => Result): Result[];
  filter(wanted: (row: Row, index: number) => unknown): Row[];
  flatMap<Result>(of: (row: Row, index: number) => readonly Result[] | Result): Result[];
  find(wanted: (row: Row, index: number) => unknown): Row | undefined;
  some(wanted: (row: Row, index: number) => unknown): boolean;
  every(wanted: (row: Row, index: number) => unknown): boolean;
  forEach(each: (row: Row, index: number) => void): void;
}

/** Rows that are made anew at every walk, a sheaf at a time. */
export class WalkedRows<Row> implements Rows<Row> {
  readonly length: number;
  private readonly sheaves: () => Iterable<readonly Row[]>;

  /** @param length how many rows the sheaves of one walk have together */
  constructor(length: number, sheaves: () => Iterable<readonly Row[]>) {
    this.length = length;
    this.sheaves = sheaves;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const sheaf of this.sheaves()) for (const row of sheaf) yield row;
  }

  map<Result>(of: (row: Row, index: number) => Result): Result[] {
    const results: Result[] = [];
    this.forEach((row, i) => {
      results.push(of(row, i));
    });
    return results;
  }

  filter(wanted: (row: Row, index: number) => unknown): Row[] {
    const kept: Row[] = [];
    this.forEach((row, i) => {
      if (wanted(row, i)) kept.push(row);
    });
    return kept;
  }

  flatMap<Result>(of: (row: Row, index: number) => readonly Result[] | Result): Result[] {
    const results: Result[] = [];
    this.forEach((row, i) => {
      const more = of(row, i);
      if (Array.isArray(more)) for (const each of more as readonly Result[]) results.push(each);
      else results.push(more as Result);
    });
    return results;
  }

  find(wanted: (row: Row, index: number) => unknown): Row | undefined {
    let i = 0;
    for (const row of this) {
      if (wanted(row, i)) return row;
      i += 1;
    }
    return undefined;
  }

  some(wanted: (row: Row, index: number) => unknown): boolean {
    let i = 0;
    for (const row of this) {
      if (wanted(row, i)) return true;
      i += 1;
    }
    return false;
  }

  every(wanted: (row: Row, index: number) => unknown): boolean {
    return !this.some((row, i) => !wanted(row, i));
  }

  forEach(each: (row: Row, index: number) => void): void {
    let i = 0;
    for (const sheaf of this.sheaves()) {
      for (const row of sheaf) {
        each(row, i);
        i += 1;
      }
    }
  }
}
