/** `findings.csv`: every finding of the workbooks and of the merge. */
import { findingsCsv } from '../../findings/csv.ts';
import type { Language } from '../../findings/language.ts';
import type { RollUp } from '../roll-up.ts';
import { inPieces } from './in-pieces.ts';

/** In pieces, to be written one after the other. */
export function findingPieces(
  { findings }: Pick<RollUp, 'findings'>,
  language: Language,
  style: 'plain' | 'vi' = 'plain',
): Generator<string> {
  return inPieces(findings, (piece) => findingsCsv(piece, language, style));
}
