/** Words of the rules of a filled sheet, by what they speak of. */
import type { Wordings } from '../language.ts';
import { files } from './rules/files.ts';

export const rules: Wordings = { ...files };
