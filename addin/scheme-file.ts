/** Scoring schemes as one JSON file beside the pane, fetched when somebody asks for points; as the catalogues travel. */
import type { Scheme } from '../lib/core/score/scheme/scheme.ts';
import { decodeExact, encodeExact } from './exact-json.ts';

const SCHEMES = 'schemes.json';

export function encodeSchemes(schemes: readonly Scheme[]): string {
  return encodeExact(schemes);
}

export function decodeSchemes(text: string): Scheme[] {
  return decodeExact(text) as Scheme[];
}

/** @throws Error where the file cannot be had */
export async function fetchSchemes(): Promise<readonly Scheme[]> {
  const file = await fetch(SCHEMES);
  if (!file.ok) throw new Error(`${SCHEMES}: ${file.status}`);
  return decodeSchemes(await file.text());
}
