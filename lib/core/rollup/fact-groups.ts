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
  /** The list behind each group that was asked for. */
  private readonly listOf = new WeakMap<readonly Fact[], ShelvedList<OwnedRow>>();
  private readonly kept: ShelvedList<OwnedRow>[] = [];

  constructor(shelf: Shelf, text: ReducedText) {
    this.shelf = shelf;
    this.text = text;
  }

  /** Adds the facts of one unit. */
  add(owner: Owner, rows: readonly FactRow[]): void {
    const number = this.owners.push(owner) - 1;
    this.ownerOf.set(owner.unit, number);
    for (const row of rows) {
      const [indicator, tier, cls] = row;
      const key = groupKey(indicator, cls, tier);
      let group = this.groups.get(key);
      if (!group) {
        group = new ShelvedList(this.shelf);
        this.groups.set(key, group);
      }
      group.push([number, row]);
    }
  }

  has(indicator: string, cls: string | null, tier: Fact['tier']): boolean {
    return this.groups.has(groupKey(indicator, cls, tier));
  }

  groupOf(indicator: string, cls: string | null, tier: Fact['tier']): Fact[] {
    const list = this.groups.get(groupKey(indicator, cls, tier));
    if (!list) return [];
    const group: Fact[] = [];
    for (const sheaf of this.factsOf(list)) group.push(...sheaf);
    this.listOf.set(group, list);
    return group;
  }

  /**
   * Keeps facts as they finally are; the counted ones among them come back as rows. A group that comes back as it was
   * given stands on the shelf already.
   */
  keep(facts: readonly Fact[]): Rows<Fact> {
    const list = this.listOf.get(facts) ?? this.shelved(facts);
    this.kept.push(list);
    const counted = facts.reduce((count, fact) => count + (fact.counted ? 1 : 0), 0);
    return new WalkedRows(counted, () => this.countedOf(list));
  }

  /** All facts that were kept, in that order. */
  all(): Rows<Fact> {
    const length = this.kept.reduce((sum, list) => sum + list.length, 0);
    return new WalkedRows(length, () => this.factsOf(...this.kept));
  }

  private shelved(facts: readonly Fact[]): ShelvedList<OwnedRow> {
    const list = new ShelvedList<OwnedRow>(this.shelf);
    for (const fact of facts) {
      const owner = this.ownerOf.get(fact.unit);
      if (owner === undefined) throw new Error(`a fact of nobody: ${fact.unit}`);
      list.push([owner, this.text.factRow(fact)]);
    }
    return list;
  }

  private *factsOf(...lists: readonly ShelvedList<OwnedRow>[]): Generator<readonly Fact[]> {
    for (const list of lists) {
      for (const sheaf of list.sheaves()) {
        yield sheaf.map(([owner, row]) => this.text.fact(row, this.owners[owner] as Owner));
      }
    }
  }

  private *countedOf(list: ShelvedList<OwnedRow>): Generator<readonly Fact[]> {
    for (const sheaf of this.factsOf(list)) yield sheaf.filter((fact) => fact.counted);
  }
}

function groupKey(indicator: string, cls: string | null, tier: Fact['tier']): string {
  return `${indicator}/${cls ?? ''}/${tier ?? ''}`;
}
