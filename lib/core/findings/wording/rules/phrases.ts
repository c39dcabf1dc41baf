/** Turns of phrase the wordings share: figures, dates and names out of the facts of a finding. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import { formatDate, formatNumber } from '../../format-number.ts';

/** A fact as text; a fact that is missing reads as a question mark, never as a hole in the sentence. */
export function said(facts: Facts, key: string): string {
  const fact = facts[key];
  if (fact === null || fact === undefined || fact === '') return '?';
  return Array.isArray(fact) ? fact.join(', ') : String(fact);
}

export function figure(facts: Facts, key: string, language: Language): string {
  return formatNumber(said(facts, key), language);
}

export function day(facts: Facts, key: string, language: Language): string {
  return formatDate(said(facts, key), language);
}

/** `2023-Q1` → "quý I/2023"; an ad-hoc period, the day its figures go up to. */
export function period(facts: Facts, key: string, language: Language): string {
  const id = said(facts, key);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(id);
  if (!quarter) return `${language === 'vi' ? 'kỳ đến ngày' : 'the period up to'} ${formatDate(id, language)}`;
  const [, year, number] = quarter;
  return language === 'vi'
    ? `quý ${['I', 'II', 'III', 'IV'][Number(number) - 1]}/${year}`
    : `quarter ${number} of ${year}`;
}

export function has(facts: Facts, key: string): boolean {
  const fact = facts[key];
  return fact !== null && fact !== undefined && fact !== '' && fact !== false;
}

/** How a sentence opens: which indicator, or which words of the text, it speaks of. */
export function about(facts: Facts, language: Language): string {
  if (has(facts, 'indicator')) {
    const name = has(facts, 'name') ? ` “${said(facts, 'name')}”` : '';
    return `${language === 'vi' ? 'Chỉ tiêu' : 'Indicator'} ${said(facts, 'indicator')}${name}${partOf(facts, language)}: `;
  }
  if (has(facts, 'quote'))
    return language === 'vi' ? `Đoạn “${said(facts, 'quote')}”: ` : `“${said(facts, 'quote')}”: `;
  return '';
}

const TIERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  tinh: { vi: 'cấp tỉnh', en: 'province level' },
  huyen: { vi: 'cấp huyện', en: 'district level' },
  xa: { vi: 'cấp xã', en: 'commune level' },
};

/** `cấp xã`; anything that is no tier reads as it stands. */
export function tier(facts: Facts, key: string, language: Language): string {
  return TIERS[said(facts, key)]?.[language] ?? said(facts, key);
}

function partOf(facts: Facts, language: Language): string {
  return has(facts, 'tier') ? ` (${tier(facts, 'tier', language)})` : '';
}
