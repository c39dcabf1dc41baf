/** The auditor's sentences, by certainty. */
import type { Wordings } from '../../language.ts';
import { certain } from './audit/certain.ts';
import { computed } from './audit/computed.ts';
import { heuristic } from './audit/heuristic.ts';

export const audit: Wordings = { ...certain, ...computed, ...heuristic };
