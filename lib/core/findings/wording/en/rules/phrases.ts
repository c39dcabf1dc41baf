/** Turns of phrase the wordings share: figures, dates and names out of the facts of a finding. */
import type { Facts } from '../../../finding.ts';
import { formatDate, formatNumber } from '../../../format-number.ts';
import { has, said } from '../../fact-text.ts';

export { has, said };

/** A figure with the marks of the language. */
export function figure(facts: Facts, key: string): string {
  return formatNumber(said(facts, key), 'en');
}

/** A day (`yyyy-mm-dd`) as the language writes it. */
export function day(facts: Facts, key: string): string {
  return formatDate(said(facts, key), 'en');
}

/** `2023-Q1` → "quarter 1 of 2023"; an ad-hoc period, the day its figures go up to. */
export function period(facts: Facts, key: string): string {
  const id = said(facts, key);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(id);
  if (!quarter) return `the period up to ${formatDate(id, 'en')}`;
  const [, year, number] = quarter;
  return `quarter ${number} of ${year}`;
}

/** How a sentence opens: which indicator, or which words of the text, it speaks of. */
export function about(facts: Facts): string {
  if (has(facts, 'indicator')) {
    const name = has(facts, 'name') ? ` “${said(facts, 'name')}”` : '';
    return `Indicator ${said(facts, 'indicator')}${name}${partOf(facts)}: `;
  }
  if (has(facts, 'quote')) return `“${said(facts, 'quote')}”: `;
  return '';
}

const TIERS: Readonly<Record<string, string>> = {
  tinh: 'province level',
  huyen: 'district level',
  xa: 'commune level',
};

/** `commune level`; anything that is no tier reads as it stands. */
export function tier(facts: Facts, key: string): string {
  return TIERS[said(facts, key)] ?? said(facts, key);
}

function partOf(facts: Facts): string {
  return has(facts, 'tier') ? ` (${tier(facts, 'tier')})` : '';
}
