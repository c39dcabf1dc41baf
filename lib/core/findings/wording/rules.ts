import type { Wordings } from '../language.ts';

export const rules: Wordings = {};
