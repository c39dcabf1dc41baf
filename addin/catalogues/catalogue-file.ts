/**
 * Catalogues as one JSON file beside the pane: the program's own, loaded and checked when the pane is built, so that the
 * pane carries neither the CSV files nor what reads them.
 */
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { decodeExact, encodeExact } from '../exact-json.ts';

export function encodeCatalogues(catalogues: readonly Catalogue[]): string {
  return encodeExact(catalogues);
}

export function decodeCatalogues(text: string): Catalogue[] {
  return decodeExact(text) as Catalogue[];
}
