/** Names of units that have no business in another unit's report, and how a text says them. */
import type { Unit } from '../../catalogue/catalogue.ts';
import { bareName, lower, type PlaceRegister } from '../place-register.ts';

export interface ForeignName {
  readonly unit: Unit;
  /** As it stands in the register: `Huyện Khoái Châu`, or the bare `Khoái Châu` of a sibling. */
  readonly name: string;
  readonly bare: boolean;
}

/** Bare names that are words of every report, or names of streets, schools and people everywhere. */
const ORDINARY = new Set(
  (
    'thành công|thắng lợi|toàn thắng|tiền phong|tiền tiến|tân tiến|đồng tiến|chính nghĩa|hùng cường|dân tiến|hồng tiến|' +
    'quang trung|lê lợi|minh khai|nguyễn trãi|ngô quyền|lý thường kiệt|phạm ngũ lão|phan đình phùng|phùng chí kiên|' +
    'hồ tùng mậu|hoàng hoa thám|phan sào nam|trưng trắc|lam sơn|tống trân|trần phú|hùng vương|bắc sơn|' +
    'việt cường|trung tâm|hòa bình|hoà bình|thống nhất|đoàn kết|đại đồng|bình minh|tiến bộ|tự do|độc lập'
  ).split('|'),
);
/** Words before a name that make it a street, a school, a person, a shop. */
const ELSE =
  /(?:đường|phố|ngõ|cầu|chợ|sông|chùa|đền|trường|thcs|thpt|tiểu học|mầm non|ông|bà|đồng chí|đ\/c|công ty|bệnh viện|tuyến|quốc lộ|anh hùng|phong trào)\s+$/iu;

/**
 * The names that a text may say of places that are neither the unit, nor above or below it. Full names (type and name) of
 * districts and communes; bare names only of siblings, and only where they can be told from words, people and the unit's
 * own places. A name not given is not said; one that is given is to be looked for (`sayings`).
 */
export function foreignNames(text: string, register: PlaceRegister, unit: Unit): ForeignName[] {
  const may = register.maySay(text);
  if (may.length === 0) return [];
  const { related, own } = register.relatedTo(unit);
  const foreign = may.filter(({ code, kind }) => !related.has(code) && kind !== 'tinh');
  return foreign.flatMap((each) => {
    const bare = bareName(each);
    const names: ForeignName[] = own.has(lower(each.name)) ? [] : [{ unit: each, name: each.name, bare: false }];
    const sibling = each.parent === unit.parent && each.kind === unit.kind;
    const tellable = bare.includes(' ') && !ORDINARY.has(lower(bare)) && !own.has(lower(bare));
    return sibling && tellable ? [...names, { unit: each, name: bare, bare: true }] : names;
  });
}

/** Where a text says the name: whole words, tones exact, capitals as in a name. Offset and words as they stand. */
export function sayings(text: string, { bare, unit }: ForeignName): { start: number; said: string }[] {
  const place = bareName(unit);
  const either = `(?:${escaped(place)}|${escaped(place.toUpperCase())})`;
  const pattern = bare ? either : `(?:${kindPattern(unit.type)})\\s+${either}`;
  // Capital letters of the name itself must be there; the word before it (huyện, xã) is written either way.
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu'))]
    .filter((match) => !bare || !ELSE.test(text.slice(0, match.index)))
    .filter((match) => !/^\s+\p{Lu}/u.test(text.slice(match.index + match[0].length)) || !bare)
    .map((match) => ({ start: match.index, said: match[0] }));
}

function kindPattern(type: string): string {
  const short: Record<string, string> = {
    'thị xã': 'TX\\.?',
    'thành phố': 'TP\\.?',
    'thị trấn': 'TT\\.?',
    phường: 'P\\.',
    huyện: 'H\\.',
    xã: 'X\\.',
  };
  const [first = '', ...rest] = lower(type);
  const word = `[${first}${first.toUpperCase()}]${escaped(rest.join(''))}`;
  const capitals = `${escaped(type.toUpperCase())}`;
  return [word, capitals, short[lower(type)]].filter(Boolean).join('|');
}

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}
