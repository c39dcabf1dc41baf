/** Facts come unit by unit and are added up indicator by indicator: sorted into groups without all being in memory. */
import type { FactRow, ReducedText } from './reduced-text.ts';
import type { Fact } from './roll-up.ts';
import { type Rows, WalkedRows } from './rows.ts';
import { type Shelf, ShelvedList } from './shelf.ts';

/** Which facts are added up together. */
export type GroupPlace = Pick<Fact, 'indicator' | 'class' | 'tier'>;

/** The facts of one indicator at one tier and class, in the order they were added. A group never stands in memory as a whole. */
export interface FactGroups {
  has(place: GroupPlace): boolean;
  groupOf(place: GroupPlace): Iterable<Fact>;
  /**
   * Keeps the facts of a group as they finally are; the counted ones among them come back as rows.
   * @param final what a fact finally is; null when all are what they are by themselves
   * @param see is told each fact as it finally is
   */
  keep(place: GroupPlace, final: ((fact: Fact) => Fact) | null, see: (fact: Fact) => void): Rows<Fact>;
}

type Owner = Pick<Fact, 'unit' | 'file' | 'sha256'>;
type OwnedRow = readonly [owner: number, row: FactRow];

/** Facts on a shelf. What all facts of a workbook share is kept once, as its owner. */
export class FactShelf implements FactGroups {
  private readonly shelf: Shelf;
  private readonly text: ReducedText;
  private readonly owners: Owner[] = [];
  private readonly groups = new Map<string, ShelvedList<OwnedRow>>();
  private readonly kept: ShelvedList<OwnedRow>[] = [];

  constructor(shelf: Shelf, text: ReducedText) {
    this.shelf = shelf;
    this.text = text;
  }

  /** Adds the facts of one unit. */
  add(owner: Owner, rows: readonly FactRow[]): void {
    const number = this.owners.push(owner) - 1;
    for (const row of rows) {
      const key = groupKey(row[0], row[2], row[1]);
      let group = this.groups.get(key);
      if (!group) {
        group = new ShelvedList(this.shelf);
        this.groups.set(key, group);
      }
      group.push([number, row]);
    }
  }

  has(place: GroupPlace): boolean {
    return this.listOf(place) !== undefined;
  }

  groupOf(place: GroupPlace): Iterable<Fact> {
    const list = this.listOf(place);
    return new WalkedRows(list?.length ?? 0, () => (list ? this.factsOf(list) : []));
  }

  keep(place: GroupPlace, final: ((fact: Fact) => Fact) | null, see: (fact: Fact) => void): Rows<Fact> {
    const list = this.listOf(place) ?? new ShelvedList<OwnedRow>(this.shelf);
    const kept = final ? new ShelvedList<OwnedRow>(this.shelf) : list;
    let counted = 0;
    for (const sheaf of list.sheaves()) {
      for (const owned of sheaf) {
        const fact = this.factOf(owned);
        const last = final ? final(fact) : fact;
        if (final) kept.push(last === fact ? owned : [owned[0], this.text.factRow(last)]);
        if (last.counted) counted += 1;
        see(last);
      }
    }
    this.kept.push(kept);
    return new WalkedRows(counted, () => this.countedOf(kept));
  }

  /** All facts that were kept, in that order. */
  all(): Rows<Fact> {
    const length = this.kept.reduce((sum, list) => sum + list.length, 0);
    return new WalkedRows(length, () => this.factsOf(...this.kept));
  }

  private listOf(place: GroupPlace): ShelvedList<OwnedRow> | undefined {
    return this.groups.get(groupKey(place.indicator, place.class, place.tier));
  }

  private factOf([owner, row]: OwnedRow): Fact {
    return this.text.fact(row, this.owners[owner] as Owner);
  }

  private *factsOf(...lists: readonly ShelvedList<OwnedRow>[]): Generator<readonly Fact[]> {
    for (const list of lists) {
      for (const sheaf of list.sheaves()) yield sheaf.map((owned) => this.factOf(owned));
    }
  }

  private *countedOf(list: ShelvedList<OwnedRow>): Generator<readonly Fact[]> {
    for (const sheaf of this.factsOf(list)) yield sheaf.filter((fact) => fact.counted);
  }
}

function groupKey(indicator: string, cls: string | null, tier: Fact['tier']): string {
  return `${indicator}/${cls ?? ''}/${tier ?? ''}`;
}
