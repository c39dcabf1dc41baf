/** What passed between pane and Excel: the tests' witness for "two syncs, no write". */
export class Ledger {
  syncs = 0;
  /** Requests the library sends by itself after a batch, to let go of ranges; nobody waits for them. */
  releases = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Every write in order: what was set, and where. Each one would clear Excel's undo list before ExcelApi 1.19. */
  readonly writes: { readonly what: string; readonly where: string }[] = [];

  asked(bytes: number, release: boolean): void {
    if (release) this.releases += 1;
    else this.syncs += 1;
    this.bytesIn += bytes;
  }

  answered(bytes: number): void {
    this.bytesOut += bytes;
  }

  wrote(what: string, where: string): void {
    this.writes.push({ what, where });
  }

  /** Begins a new page; the old one is returned. */
  reset(): { syncs: number; bytesIn: number; bytesOut: number; writes: number } {
    const page = { syncs: this.syncs, bytesIn: this.bytesIn, bytesOut: this.bytesOut, writes: this.writes.length };
    this.syncs = 0;
    this.releases = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.writes.length = 0;
    return page;
  }
}
