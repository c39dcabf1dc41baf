/** Facts as text, where both languages write them alike. */
import type { Facts } from '../finding.ts';

/** A fact as text; a fact that is missing reads as a question mark, never as a hole in the sentence. */
export function said(facts: Facts, key: string): string {
  const fact = facts[key];
  if (fact === null || fact === undefined || fact === '') return '?';
  return Array.isArray(fact) ? fact.join(', ') : String(fact);
}

/** A fact as text, as part of a longer one: nothing where it is missing. */
export function text(facts: Facts, key: string): string {
  const fact = facts[key];
  return fact === null || fact === undefined ? '' : Array.isArray(fact) ? fact.join(', ') : String(fact);
}

/** The members of a list fact; a fact that is no list is its only member. */
export function members(facts: Facts, key: string): readonly string[] {
  const fact = facts[key];
  return Array.isArray(fact) ? fact.map(String) : [said(facts, key)];
}

/** The words of each member, as it stands where it has none, joined by `between`. */
export function membersInWords(
  facts: Facts,
  key: string,
  words: Readonly<Record<string, string>>,
  between: string,
): string {
  return members(facts, key)
    .map((each) => words[each] ?? each)
    .join(between);
}

/** Whether there is something to say of it. */
export function has(facts: Facts, key: string): boolean {
  const fact = facts[key];
  return fact !== null && fact !== undefined && fact !== '' && fact !== false;
}

/** A list fact as `“a”, “b”`; `none` when it is empty. */
export function quoted(facts: Facts, key: string, none = ''): string {
  const fact = facts[key];
  const list = Array.isArray(fact) ? (fact as readonly string[]) : [];
  return list.length === 0 ? none : list.map((one) => `“${one}”`).join(', ');
}

/** The formula that is there, shortened in the middle when it is long. */
export function formula(facts: Facts, key = 'formula'): string {
  const text = String(facts[key] ?? '');
  const short = text.length <= 160 ? text : `${text.slice(0, 100)} … ${text.slice(-50)}`;
  return `“=${short}”`;
}
