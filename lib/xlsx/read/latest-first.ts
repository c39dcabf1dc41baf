/** A few things remembered: the latest asked for stands first, and what was not asked for longest falls out. */
export class LatestFirst<Item> {
  private readonly items: Item[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The first that holds; `undefined` when none does. */
  find(holds: (item: Item) => boolean): Item | undefined {
    const { items } = this;
    const at = items.findIndex(holds);
    if (at < 0) return undefined;
    const found = items[at] as Item;
    // Moved up in place: this is asked for some dozen times in each workbook.
    items.copyWithin(1, 0, at);
    items[0] = found;
    return found;
  }

  add(item: Item): void {
    if (this.items.length === this.most) this.items.pop();
    this.items.unshift(item);
  }
}
