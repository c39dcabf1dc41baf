/** Facts come unit by unit and are added up indicator by indicator: sorted into groups without all being in memory. */
import type { FactRow, ReducedText } from './reduced-text.ts';
import type { Fact } from './roll-up.ts';
import { type Rows, WalkedRows } from './rows.ts';
import { type Shelf, ShelvedList } from './shelf.ts';

/** The facts of one indicator at one tier and class, in the order they were added. */
export interface FactGroups {
  has(indicator: string, cls: string | null, tier: Fact['tier']): boolean;
  groupOf(indicator: string, cls: string | null, tier: Fact['tier']): Fact[];
}

type Owner = Pick<Fact, 'unit' | 'file' | 'sha256'>;
type OwnedRow = readonly [owner: number, row: FactRow];

/** Facts on a shelf. What all facts of a workbook share is kept once, as its owner. */
export class FactShelf implements FactGroups {
  private readonly shelf: Shelf;
  private readonly text: ReducedText;
  private readonly owners: Owner[] = [];
  /** By unit: its facts are all of one workbook, or of none. */
  private readonly ownerOf = new Map<string, number>();
  private readonly groups = new Map<string, ShelvedList<OwnedRow>>();
  private readonly final: ShelvedList<OwnedRow>;

  constructor(shelf: Shelf, text: ReducedText) {
    this.shelf = shelf;
    this.text = text;
    this.final = new ShelvedList(shelf);
  }

  /** Adds the facts of one unit. */
  add(owner: Owner, rows: readonly FactRow[]): void {
    const number = this.owners.push(owner) - 1;
    this.ownerOf.set(owner.unit, number);
    for (const row of rows) {
      const [indicator, tier, cls] = row;
      const key = groupKey(indicator, cls, tier);
      const group = this.groups.get(key);
      if (group) group.push([number, row]);
      else {
        const first = new ShelvedList<OwnedRow>(this.shelf);
        first.push([number, row]);
        this.groups.set(key, first);
      }
    }
  }

  has(indicator: string, cls: string | null, tier: Fact['tier']): boolean {
    return this.groups.has(groupKey(indicator, cls, tier));
  }

  groupOf(indicator: string, cls: string | null, tier: Fact['tier']): Fact[] {
    const group = this.groups.get(groupKey(indicator, cls, tier));
    return group ? Array.from(group.walk(), (row) => this.factOf(row)) : [];
  }

  /** Keeps facts as they finally are; the counted ones among them come back as rows. */
  keep(facts: readonly Fact[]): Rows<Fact> {
    const from = this.final.length;
    for (const fact of facts) {
      const owner = this.ownerOf.get(fact.unit);
      if (owner === undefined) throw new Error(`a fact of nobody: ${fact.unit}`);
      this.final.push([owner, this.text.factRow(fact)]);
    }
    const to = this.final.length;
    const counted = facts.reduce((count, fact) => count + (fact.counted ? 1 : 0), 0);
    const walk = this.walk.bind(this);
    return new WalkedRows(counted, function* () {
      for (const fact of walk(from, to)) if (fact.counted) yield fact;
    });
  }

  /** All facts that were kept, in that order. */
  all(): Rows<Fact> {
    return new WalkedRows(this.final.length, () => this.walk(0, this.final.length));
  }

  private *walk(from: number, to: number): Generator<Fact> {
    for (const row of this.final.walk(from, to)) yield this.factOf(row);
  }

  private factOf([owner, row]: OwnedRow): Fact {
    return this.text.fact(row, this.owners[owner] as Owner);
  }
}

function groupKey(indicator: string, cls: string | null, tier: Fact['tier']): string {
  return `${indicator}/${cls ?? ''}/${tier ?? ''}`;
}
