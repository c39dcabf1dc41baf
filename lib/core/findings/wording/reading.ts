import type { Wordings } from '../language.ts';

export const reading: Wordings = {};
