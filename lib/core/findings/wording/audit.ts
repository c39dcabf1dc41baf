import type { Wordings } from '../language.ts';

export const audit: Wordings = {};
