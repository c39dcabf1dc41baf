/** A finding as the list and the detail show it. */
import type { Language } from '../../lib/core/book/language.ts';
import { explanationName } from '../../lib/core/findings/explanations.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { formatNumber } from '../../lib/core/findings/format-number.ts';
import { message, title } from '../../lib/core/findings/tell.ts';
import type { FixContent } from '../../lib/core/rules/fix.ts';
import { WORDINGS, WORDS } from './all-words.ts';

/** Tells findings of one workbook apart, so that a selection survives a re-check. */
export function keyOf(finding: Finding): string {
  return explanationName(finding);
}

/** The heading of a finding; its words must be here (`fetchWordsFor`). */
export function titleOf({ rule }: Finding, language: Language): string {
  return title(rule, WORDINGS[language]);
}

/** What is wrong and what to do; its words must be here (`fetchWordsFor`). */
export function messageOf(finding: Finding, language: Language): string {
  return message(finding, WORDINGS[language], language);
}

/** `ChiTieu!K9`, or that it is about the whole workbook. */
export function placeOf({ sheet, range }: Finding, language: Language): string {
  if (sheet === null) return WORDS[language].whole;
  return range === null ? sheet : `${sheet}!${range}`;
}

/** The figures behind a finding, labelled; facts without a label are for machines. */
export function figuresOf({ facts }: Finding, language: Language): { label: string; figure: string }[] {
  return Object.entries(WORDS[language].facts).flatMap(([key, label]) => {
    const fact = facts[key];
    if (fact === undefined || fact === null || fact === '' || typeof fact === 'object') return [];
    // What was typed is shown as typed.
    const figure = key === 'typed' ? String(fact) : formatNumber(String(fact), language);
    return [{ label, figure }];
  });
}

/** What a cell holds before or after a correction, in words. */
export function contentWords({ value, formula }: FixContent, language: Language): string {
  const words = WORDS[language];
  if (formula !== null) return `=${formula}`;
  if (value === null) return '–';
  if (typeof value === 'number') return `${formatNumber(String(value), language)} (${words.asNumber})`;
  return typeof value === 'object' ? value.error : `“${value}” (${words.asText})`;
}

/** What the search looks through. */
export function searchText(finding: Finding, language: Language): string {
  const parts = [titleOf(finding, language), messageOf(finding, language), placeOf(finding, language)];
  return parts.join(' ').normalize('NFC').toLowerCase();
}
