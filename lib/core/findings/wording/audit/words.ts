/** Small pieces that the sentences about formulas are put together from. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import { formatNumber } from '../../format-number.ts';

/** A fact as text; figures with the marks of the language. */
export function said(facts: Facts, key: string, language: Language): string {
  const fact = facts[key];
  if (fact === undefined || fact === null || fact === '') return language === 'vi' ? 'trống' : 'blank';
  if (Array.isArray(fact)) return fact.join(', ');
  return typeof fact === 'string' || typeof fact === 'number' ? formatNumber(String(fact), language) : String(fact);
}

export function has(facts: Facts, key: string): boolean {
  const fact = facts[key];
  return fact !== undefined && fact !== null && fact !== '';
}

/** `Ô C7`, `Các ô C7:F7`, or for cells told together `Các ô C7:F7 (chẳng hạn ô C7)`: what follows is then said of that one. */
export function place(facts: Facts, language: Language): string {
  const many = Number(facts.cells ?? 1) > 1;
  if (!has(facts, 'at')) return language === 'vi' ? 'Sổ này' : 'This workbook';
  const first = many && has(facts, 'first') ? said(facts, 'first', language) : null;
  if (language === 'vi') {
    return `${many ? 'Các ô' : 'Ô'} ${said(facts, 'at', language)}${first === null ? '' : ` (chẳng hạn ô ${first})`}`;
  }
  return `${many ? 'Cells' : 'Cell'} ${said(facts, 'at', language)}${first === null ? '' : ` (for instance ${first})`}`;
}

/** The formula that is there, shortened in the middle when it is long. */
export function formula(facts: Facts, key = 'formula'): string {
  const text = String(facts[key] ?? '');
  const short = text.length <= 160 ? text : `${text.slice(0, 100)} … ${text.slice(-50)}`;
  return `“=${short}”`;
}

/** What was expected and what it would give. */
export function expectation(facts: Facts, language: Language): string {
  const parts: string[] = [];
  if (has(facts, 'expected')) {
    parts.push(
      language === 'vi'
        ? ` Công thức đúng ra là ${formula(facts, 'expected')}.`
        : ` Expected ${formula(facts, 'expected')}.`,
    );
  }
  if (has(facts, 'expectedValue')) {
    const value = said(facts, 'expectedValue', language);
    const off = has(facts, 'effect') && facts.effect !== '0';
    const effect = said(facts, 'effect', language);
    parts.push(
      language === 'vi'
        ? ` Công thức đó cho ${value}${off ? `, chênh ${effect}` : ''}.`
        : ` It gives ${value}${off ? `, a difference of ${effect}` : ''}.`,
    );
  }
  return parts.join('');
}

/** The cells it was compared with. */
export function peers(facts: Facts, language: Language): string {
  if (!has(facts, 'peers')) return '';
  const list = said(facts, 'peers', language);
  const more = Number(facts.peerCount ?? 0) > (facts.peers as readonly string[]).length;
  if (language === 'vi') return ` (so với ${list}${more ? '…' : ''})`;
  return ` (compared with ${list}${more ? '…' : ''})`;
}
