/** Figures and dates as each language writes them: `1.763,5` and 20/03/2023 in Vietnamese, `1,763.5` and 2023-03-20 in English. */
import type { Language } from '../book/language.ts';

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A decimal string (`1763.5`) with the marks of the language (Luật Kế toán, Điều 12: dot for thousands, comma for
 * decimals). All its digits are kept; text that is no plain decimal comes back unchanged.
 */
export function formatNumber(decimal: string | { toFixed(): string }, language: Language): string {
  const text = typeof decimal === 'string' ? decimal : decimal.toFixed();
  const match = PLAIN.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction] = match;
  const [thousands, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return sign + grouped + (fraction === undefined ? '' : mark + fraction);
}

/** `2023-03-20` → `20/03/2023` in Vietnamese; English keeps the ISO form, which nobody can misread. */
export function formatDate(date: string, language: Language): string {
  return language === 'vi' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').reverse().join('/') : date;
}
