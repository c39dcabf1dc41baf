/** Words of the rules of a filled sheet, by what they speak of. */
import type { Wordings } from '../language.ts';
import { figures } from './rules/figures.ts';
import { files } from './rules/files.ts';
import { rows } from './rules/rows.ts';
import { texts } from './rules/texts.ts';
import { workbook } from './rules/workbook.ts';

export const rules: Wordings = { ...files, ...workbook, ...rows, ...figures, ...texts };
