/** Sums written out as such in running text: `21+59+181=261`. */
import { Decimal } from '../../book/decimal.ts';

export interface WrittenSum {
  readonly parts: readonly Decimal[];
  readonly total: Decimal;
  readonly quote: string;
}

const ARITHMETIC = /(?<![\d.,+])\d[\d.,]*(?:\s*\+\s*\d[\d.,]*)+\s*=\s*\d[\d.,]*/gu;

/** Sums written out as such: `21+59+181=261`. */
export function writtenSumsIn(text: string): WrittenSum[] {
  if (!text.includes('=')) return [];
  return [...text.matchAll(ARITHMETIC)].flatMap(([written]) => {
    const [left, right] = written.split('=') as [string, string];
    const numbers = [...left.split('+'), right].map(wholeOrDecimal);
    if (numbers.some((number) => number === null)) return [];
    const values = numbers as Decimal[];
    return [{ parts: values.slice(0, -1), total: values.at(-1) as Decimal, quote: written.replace(/[.,]+$/, '') }];
  });
}

function wholeOrDecimal(written: string): Decimal | null {
  const text = written.trim().replace(/[.,]+$/, '');
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return new Decimal(text.replaceAll('.', ''));
  return /^\d+([.,]\d+)?$/.test(text) ? new Decimal(text.replace(',', '.')) : null;
}
