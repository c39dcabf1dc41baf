/** Findings of thousands of workbooks in reading order: ordered file by file, never all in memory. */
import type { Finding } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import { withoutRepeats } from './records.ts';
import { type Rows, WalkedRows } from './rows.ts';
import { type Shelf, ShelvedList } from './shelf.ts';

/** Reading order begins with the file, and what is said twice is said of the same file: so each file is ordered alone. */
export class FindingShelf {
  private readonly shelf: Shelf;
  /** Numbers on the shelf, each a JSON array of findings of the file. */
  private readonly byFile: Map<string, number[]>;

  /** @param byFile the numbers of what stands on the shelf already; is added to */
  constructor(shelf: Shelf, byFile: Map<string, number[]>) {
    this.shelf = shelf;
    this.byFile = byFile;
  }

  /** @param findings a JSON array of findings of that file */
  add(file: string, findings: string): void {
    const number = this.shelf.put(findings);
    const known = this.byFile.get(file);
    if (known) known.push(number);
    else this.byFile.set(file, [number]);
  }

  /** All findings with the notes of the merge among them, each once, in reading order. */
  ordered(notes: readonly Finding[]): Rows<Finding> {
    const notesOf = new Map<string | null, Finding[]>();
    for (const note of notes) {
      const known = notesOf.get(note.file);
      if (known) known.push(note);
      else notesOf.set(note.file, [note]);
    }
    const files = new Set([...this.byFile.keys(), ...notesOf.keys()].filter((file) => file !== null));
    const list = new ShelvedList<Finding>(this.shelf);
    for (const file of [null, ...[...files].sort()]) {
      const found = file === null ? [] : (this.byFile.get(file) ?? []).flatMap((number) => this.take(number));
      for (const each of orderFindings(withoutRepeats([...found, ...(notesOf.get(file) ?? [])]))) list.push(each);
    }
    return new WalkedRows(list.length, () => list.sheaves());
  }

  private take(number: number): Finding[] {
    return JSON.parse(this.shelf.take(number)) as Finding[];
  }
}
