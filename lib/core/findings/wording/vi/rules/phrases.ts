/** Turns of phrase the wordings share: figures, dates and names out of the facts of a finding. */
import type { Facts } from '../../../finding.ts';
import { formatDate, formatNumber } from '../../../format-number.ts';
import { has, said } from '../../fact-text.ts';

export { has, said };

/** A figure with the marks of the language. */
export function figure(facts: Facts, key: string): string {
  return formatNumber(said(facts, key), 'vi');
}

/** A day (`yyyy-mm-dd`) as the language writes it. */
export function day(facts: Facts, key: string): string {
  return formatDate(said(facts, key), 'vi');
}

/** `2023-Q1` → "quý I/2023"; an ad-hoc period, the day its figures go up to. */
export function period(facts: Facts, key: string): string {
  const id = said(facts, key);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(id);
  if (!quarter) return `kỳ đến ngày ${formatDate(id, 'vi')}`;
  const [, year, number] = quarter;
  return `quý ${['I', 'II', 'III', 'IV'][Number(number) - 1]}/${year}`;
}

/** How a sentence opens: which indicator, or which words of the text, it speaks of. */
export function about(facts: Facts): string {
  if (has(facts, 'indicator')) {
    const name = has(facts, 'name') ? ` “${said(facts, 'name')}”` : '';
    return `Chỉ tiêu ${said(facts, 'indicator')}${name}${partOf(facts)}: `;
  }
  if (has(facts, 'quote')) return `Đoạn “${said(facts, 'quote')}”: `;
  return '';
}

const TIERS: Readonly<Record<string, string>> = {
  tinh: 'cấp tỉnh',
  huyen: 'cấp huyện',
  xa: 'cấp xã',
};

/** `cấp xã`; anything that is no tier reads as it stands. */
export function tier(facts: Facts, key: string): string {
  return TIERS[said(facts, key)] ?? said(facts, key);
}

function partOf(facts: Facts): string {
  return has(facts, 'tier') ? ` (${tier(facts, 'tier')})` : '';
}
