/** Where the merge sets text aside that it needs again only later, so that thousands of workbooks fit in memory. */

export interface Shelf {
  /** Sets a text aside and gives the number to ask for it by. */
  put(text: string): number;
  /** The text of a number that `put` gave. */
  take(number: number): string;
}

/** A shelf that is memory itself: for tests, the task pane, and whatever is small. */
export function memoryShelf(): Shelf {
  const texts: string[] = [];
  return {
    put: (text) => texts.push(text) - 1,
    take: (number) => {
      const text = texts[number];
      if (text === undefined) throw new RangeError(`no text ${number} on the shelf`);
      return text;
    },
  };
}

/** Rows set aside in sheaves of this many, so that reading them back costs one step a sheaf and little memory. */
const SHEAF = 64;

/** A list on a shelf: filled once, walked as often as wanted. Rows go through JSON. */
export class ShelvedList<Row> {
  private readonly shelf: Shelf;
  private readonly shelved: number[] = [];
  private open: Row[] = [];
  private size = 0;

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  get length(): number {
    return this.size;
  }

  push(row: Row): void {
    this.open.push(row);
    this.size += 1;
    if (this.open.length < SHEAF) return;
    this.shelved.push(this.shelf.put(JSON.stringify(this.open)));
    this.open = [];
  }

  /** All rows, sheaf by sheaf. */
  *sheaves(): Generator<readonly Row[]> {
    for (const number of this.shelved) yield JSON.parse(this.shelf.take(number)) as Row[];
    if (this.open.length > 0) yield this.open;
  }
}
