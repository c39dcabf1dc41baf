/** Words of what is noticed while a workbook is read and located, by what they speak of. */
import type { Wordings } from '../../language.ts';
import { figures } from './reading/figures.ts';
import { identity } from './reading/identity.ts';
import { tables } from './reading/tables.ts';

export const reading: Wordings = { ...identity, ...tables, ...figures };
