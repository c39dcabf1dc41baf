/** Plain values with decimals in them as JSON, digit by digit: catalogues and schemes travel so. */
import { Decimal } from '../lib/core/book/decimal.ts';

/** Decimals are written `{"#": "0.1"}`; nothing else in a catalogue or scheme looks so. */
const MARK = '#';

export function encodeExact(exact: unknown): string {
  return JSON.stringify(exact, function (this: Readonly<Record<string, unknown>>, key, value) {
    // Decimal turns itself into text before a replacer sees it.
    const raw = this[key];
    return raw instanceof Decimal ? { [MARK]: raw.toFixed() } : value;
  });
}

export function decodeExact(text: string): unknown {
  return JSON.parse(text, (_key, value) =>
    value !== null && typeof value === 'object' && typeof value[MARK] === 'string' ? new Decimal(value[MARK]) : value,
  );
}
