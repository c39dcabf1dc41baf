/** Which unit a text names. Exact names and aliases are taken, give or take spelling; near misses are only suggested. */
import { listed } from '../../book/grouped.ts';
import { onceFor } from '../../book/remember.ts';
import { nearMisses } from '../../book/similarity.ts';
import { nameKey } from '../../book/text.ts';
import type { Unit } from '../../catalogue/catalogue.ts';

export type UnitMatch =
  | { readonly is: 'one'; readonly unit: Unit }
  | { readonly is: 'several'; readonly units: readonly Unit[] }
  | { readonly is: 'none'; readonly suggestions: readonly Unit[] };

/** Words before a unit's name that do not change whose it is. */
const OFFICE = /^(đơn vị (báo cáo )?|ubnd |ủy ban nhân dân |uỷ ban nhân dân )+/iu;
/** Short forms of the kinds of units in front of a name. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^tp\.?\s+/iu, 'thành phố '],
  [/^tx\.?\s+/iu, 'thị xã '],
  [/^tt\.?\s+/iu, 'thị trấn '],
  [/^h\.\s*/iu, 'huyện '],
  [/^p\.\s*/iu, 'phường '],
  [/^x\.\s*/iu, 'xã '],
];

/** The unit that a name (a whole cell, not a sentence) stands for. */
export function unitNamed(text: string, units: readonly Unit[]): UnitMatch {
  const places = placesByName(units);
  const found = [...new Set(keysOf(text).flatMap((key) => places.get(key) ?? []))]
    .sort((a, b) => a - b)
    .map((place) => units[place] as Unit);
  const [unit, ...others] = found;
  if (unit) return others.length > 0 ? { is: 'several', units: found } : { is: 'one', unit };
  return { is: 'none', suggestions: suggestions(text, units) };
}

/**
 * The unit that a title speaks of. A unit named together with those above it (`thị xã Mỹ Hào` and `tỉnh Hưng Yên`) is
 * the lowest; two that do not lie above one another leave it open.
 */
export function unitInTitle(text: string, units: readonly Unit[]): UnitMatch {
  const words = ` ${nameKey(text)} `;
  const found = units.filter((unit) => namesOf(unit).some((name) => words.includes(` ${nameKey(name)} `)));
  const above = new Set(found.flatMap((unit) => ancestors(unit, units)));
  const lowest = found.filter((unit) => !above.has(unit.code));
  // A department named beside the province it belongs to is the department; districts of equal rank stay open.
  const [unit, ...others] = lowest;
  if (unit) return others.length > 0 ? { is: 'several', units: lowest } : { is: 'one', unit };
  return {
    is: 'none',
    suggestions: phrases(text)
      .flatMap((phrase) => suggestions(phrase, units))
      .slice(0, 3),
  };
}

/** Units whose name is close to the text, most alike first, at most three. */
export function suggestions(text: string, units: readonly Unit[]): readonly Unit[] {
  const bare = text.replace(OFFICE, '');
  return nearMisses(bare, units, namesOf, 0.8)
    .slice(0, 3)
    .map((one) => one.candidate);
}

/** Where in the register the units of a name stand, by `nameKey`. */
const placesByName = onceFor((units: readonly Unit[]) => {
  const places = new Map<string, number[]>();
  units.forEach((unit, place) => {
    for (const key of new Set(namesOf(unit).map(nameKey))) listed(places, key, place);
  });
  return places;
});

function namesOf(unit: Unit): readonly string[] {
  return [unit.name, ...unit.aliases];
}

function keysOf(text: string): string[] {
  const bare = text.replace(OFFICE, '').trim();
  const spelt = KINDS.reduce((name, [short, long]) => name.replace(short, long), bare);
  return [text, bare, spelt].map(nameKey);
}

function ancestors(unit: Unit, units: readonly Unit[]): string[] {
  const codes: string[] = [];
  let parent = unit.parent;
  while (parent !== null && !codes.includes(parent)) {
    codes.push(parent);
    parent = units.find((one) => one.code === parent)?.parent ?? null;
  }
  return codes;
}

/** Phrases of a sentence that may be the name of a unit: a kind of unit and up to four words after it. */
function phrases(text: string): string[] {
  const kinds = /(?<!\p{L})(?:thành phố|thị xã|thị trấn|huyện|phường|xã|sở)\s+(?:\p{L}+\s*){1,4}/giu;
  return [...text.matchAll(kinds)].flatMap(([phrase]) => {
    const parts = phrase.trim().split(/\s+/);
    return [parts, parts.slice(0, -1), parts.slice(0, -2)]
      .filter((some) => some.length >= 2)
      .map((some) => some.join(' '));
  });
}
