/** The places of a register, so that a text is not searched for every one of thousands of names. */
import { grouped, listed } from '../book/grouped.ts';
import { onceFor, remember } from '../book/remember.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';

export interface PlaceRegister {
  /** Places whose name may stand in the text, in the order of the register: their rarest word does. */
  maySay(text: string): readonly Unit[];
  /** Codes of the unit, of what lies above and below it, and the bare names of all these in lower case. */
  relatedTo(unit: Unit): { readonly related: ReadonlySet<string>; readonly own: ReadonlySet<string> };
}

interface Ages {
  /** First days of units, and last days, ascending: between two of them the places are the same. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly registers: Map<string | null, PlaceRegister>;
}

/** @param day `yyyy-mm-dd` on which the places must exist; null takes all */
export function placeRegister({ units }: Catalogue, day: string | null): PlaceRegister {
  const ages = agesOf(units);
  const age = day && `${ages.starts.findLast((start) => start <= day)}/${ages.ends.find((end) => end >= day)}`;
  const register = ages.registers.get(age) ?? registerOf(units, day);
  ages.registers.set(age, register);
  return register;
}

const agesOf = onceFor((units: readonly Unit[]): Ages => {
  const daysOf = (of: 'validFrom' | 'validTo') => [...new Set(units.flatMap((unit) => unit[of] ?? []))].sort();
  return { starts: daysOf('validFrom'), ends: daysOf('validTo'), registers: new Map() };
});

const NONE: readonly number[] = [];

function registerOf(units: readonly Unit[], day: string | null): PlaceRegister {
  const valid = units.filter(
    ({ validFrom, validTo }) => day === null || ((validFrom ?? '') <= day && (validTo ?? '9999') >= day),
  );
  const places = valid.filter(({ kind }) => kind === 'huyen' || kind === 'xa' || kind === 'tinh');
  const byWord = placesByWord(places);
  const byCode = new Map([...valid].reverse().map((unit) => [unit.code, unit]));
  const placesOf = grouped(places, ({ code }) => code);
  const children = grouped(valid, ({ parent }) => parent);
  const above = (unit: Unit): string[] => {
    const parent = unit.parent === null ? undefined : byCode.get(unit.parent);
    return parent && parent !== unit ? [parent.code, ...above(parent)] : [];
  };
  const below = (unit: Unit): string[] =>
    (children.get(unit.code) ?? [])
      .filter(({ code }) => code !== unit.code)
      .flatMap((each) => [each.code, ...below(each)]);
  return {
    maySay: remember((text) => {
      const may = new Set<number>();
      for (const word of wordsIn(text)) for (const place of byWord.get(word) ?? NONE) may.add(place);
      return [...may].sort((a, b) => a - b).map((place) => places[place] as Unit);
    }),
    relatedTo: (unit) => {
      const related = new Set([unit.code, ...above(unit), ...below(unit)]);
      const ofThem = [...related].flatMap((code) => placesOf.get(code) ?? []);
      const own = new Set(ofThem.flatMap((each) => [bareName(each), ...each.aliases.map(lower)].map(lower)));
      return { related, own };
    },
  };
}

/** Each place under the rarest word of its bare name, as it is written and in capitals: whoever says the name says it. */
function placesByWord(places: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const names = places.map(bareName);
  const counts = new Map<string, number>();
  for (const word of names.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  names.forEach((name, place) => {
    const words = wordsIn(name);
    const capitals = wordsIn(name.toUpperCase());
    const rarity = words.map((word) => counts.get(word) ?? 0);
    const rarest = rarity.indexOf(Math.min(...rarity));
    const [plain, upper] = [words[rarest], capitals[rarest]];
    if (plain !== undefined) listed(byWord, plain, place);
    if (upper !== undefined && upper !== plain) listed(byWord, upper, place);
  });
  return byWord;
}

/** Runs of letters and digits: what names are told by, and what may not adjoin one. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** `Thị xã Mỹ Hào` → `Mỹ Hào`. */
export function bareName({ name, type }: Unit): string {
  const start = lower(name).startsWith(`${lower(type)} `) ? type.length + 1 : 0;
  return name.slice(start).normalize('NFC');
}

export function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
