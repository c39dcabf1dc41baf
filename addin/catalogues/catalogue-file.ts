/**
 * Catalogues as one JSON file beside the pane: the program's own, loaded and checked when the pane is built, so that the
 * pane carries neither the CSV files nor what reads them.
 */
import { Decimal } from '../../lib/core/book/decimal.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';

/** Decimals are written `{"#": "0.1"}`; nothing else in a catalogue looks so. */
const MARK = '#';

export function encodeCatalogues(catalogues: readonly Catalogue[]): string {
  return encodeExact(catalogues);
}

export function decodeCatalogues(text: string): Catalogue[] {
  return decodeExact(text) as Catalogue[];
}

/** Any plain value with decimals in it. */
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
