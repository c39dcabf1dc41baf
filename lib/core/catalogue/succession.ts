/**
 * Which unit became which: old code, new code, from when, and the share where a unit was split. A code alone names no
 * place: from 01/07/2025 the code 12103 is Phường Mỹ Hào, before it was Phường Bần Yên Nhân.
 */
import type { Decimal } from '../book/decimal.ts';
import type { Unit } from './catalogue.ts';
import { validOn } from './valid-on.ts';

export interface Successor {
  readonly oldCode: string;
  readonly oldName: string;
  /** Null: the unit ended and nothing took its place (the district tier). */
  readonly newCode: string | null;
  readonly newName: string;
  /** First day of the new map, `yyyy-mm-dd`. */
  readonly from: string;
  /** 1 for a whole unit; the part of a split one, above 0 and below 1; null for a part of unknown size. */
  readonly share: Decimal | null;
  readonly source: string;
}

/** The successors that take a unit of one day to the map of another; empty when nothing changed for it in between. */
export function successorsOf(succession: readonly Successor[], code: string, day: string, mapDay: string): Successor[] {
  return succession.filter((each) => each.oldCode === code && each.from > day && each.from <= mapDay);
}

/**
 * Who a code names on a day: the code itself, or `code@from` once it has been given to a new unit. Two figures belong to
 * one unit only when these are equal.
 */
export function identityOn(succession: readonly Successor[], code: string, day: string | null): string {
  const taken = succession
    .filter((each) => each.newCode === code && day !== null && each.from <= day)
    .reduce<string | null>((last, each) => (last === null || each.from > last ? each.from : last), null);
  return taken === null ? code : `${code}@${taken}`;
}

/** Name that a code has on a day by the table; null when the table does not say. */
export function nameOn(succession: readonly Successor[], code: string, day: string | null): string | null {
  const now = succession.find((each) => each.newCode === code && day !== null && each.from <= day);
  if (now) return now.newName;
  const before = succession.find((each) => each.oldCode === code && (day === null || each.from > day));
  return before?.oldName ?? null;
}

/** Units valid on a day: those of the register, and the successors that it does not list yet, of the kind of their predecessors. */
export function unitsOn(register: readonly Unit[], succession: readonly Successor[], day: string): Unit[] {
  const valid = validOn(register, day);
  const known = new Set(valid.map((unit) => unit.code));
  const added: Unit[] = [];
  for (const { newCode, newName, oldCode, from, source } of succession) {
    if (newCode === null || from > day || known.has(newCode)) continue;
    const before = register.find((unit) => unit.code === oldCode && (unit.validTo === null || unit.validTo < from));
    known.add(newCode);
    added.push({
      code: newCode,
      name: newName,
      kind: before?.kind ?? 'xa',
      type: newName.split(' ')[0]?.toLowerCase() ?? '',
      tier: before?.tier ?? 'xa',
      parent: null,
      validFrom: from,
      validTo: null,
      aliases: [],
      basis: source,
    });
  }
  return [...valid, ...added];
}
