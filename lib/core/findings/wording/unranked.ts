import type { Facts } from '../finding.ts';
import type { Language } from '../language.ts';
import { unrankedWords as en } from './en/score.ts';
import { unrankedWords as vi } from './vi/score.ts';

/** Why a unit has no rank, as a clause: facts `because`, and what belongs to it (`reason`, `criteria`, `coverage`, `minimum`). */
export function unrankedWords(facts: Facts, language: Language): string {
  return (language === 'vi' ? vi : en)(facts);
}
