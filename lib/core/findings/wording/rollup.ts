import type { Wordings } from '../language.ts';

export const rollup: Wordings = {};
