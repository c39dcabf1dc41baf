/** What the rules of a filled sheet say in English, by what they speak of. */
import type { Wordings } from '../../language.ts';
import { figures } from './rules/figures.ts';
import { rows } from './rules/rows.ts';
import { texts } from './rules/texts.ts';
import { workbook } from './rules/workbook.ts';

export const rules: Wordings = { ...workbook, ...rows, ...figures, ...texts };
