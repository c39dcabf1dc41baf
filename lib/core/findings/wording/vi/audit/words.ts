/** Small pieces that the sentences about formulas are put together from. */
import type { Facts } from '../../../finding.ts';
import { formatNumber } from '../../../format-number.ts';
import { formula, has } from '../../fact-text.ts';

export { formula, has };

/** A fact as text; figures with the marks of the language. */
export function said(facts: Facts, key: string): string {
  const fact = facts[key];
  if (fact === undefined || fact === null || fact === '') return 'trống';
  if (Array.isArray(fact)) return fact.join(', ');
  return typeof fact === 'string' || typeof fact === 'number' ? formatNumber(String(fact), 'vi') : String(fact);
}

/** `Ô C7`, `Các ô C7:F7`, or for cells told together `Các ô C7:F7 (chẳng hạn ô C7)`: what follows is then said of that one. */
export function place(facts: Facts): string {
  const many = Number(facts.cells ?? 1) > 1;
  if (!has(facts, 'at')) return 'Sổ này';
  const first = many && has(facts, 'first') ? said(facts, 'first') : null;
  return `${many ? 'Các ô' : 'Ô'} ${said(facts, 'at')}${first === null ? '' : ` (chẳng hạn ô ${first})`}`;
}

/** What was expected and what it would give. */
export function expectation(facts: Facts): string {
  const parts: string[] = [];
  if (has(facts, 'expected')) {
    parts.push(` Công thức đúng ra là ${formula(facts, 'expected')}.`);
  }
  if (has(facts, 'expectedValue')) {
    const value = said(facts, 'expectedValue');
    const off = has(facts, 'effect') && facts.effect !== '0';
    const effect = said(facts, 'effect');
    parts.push(` Công thức đó cho ${value}${off ? `, chênh ${effect}` : ''}.`);
  }
  return parts.join('');
}

/** The cells it was compared with. */
export function peers(facts: Facts): string {
  if (!has(facts, 'peers')) return '';
  const list = said(facts, 'peers');
  const more = Number(facts.peerCount ?? 0) > (facts.peers as readonly string[]).length;
  return ` (so với ${list}${more ? '…' : ''})`;
}
