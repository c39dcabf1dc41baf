/** Every sentence about a finding in English. */
import type { Wordings } from '../language.ts';
import { audit } from './en/audit.ts';
import { reading } from './en/reading.ts';
import { rollup } from './en/rollup.ts';
import { collected } from './en/rules/collected.ts';
import { files } from './en/rules/files.ts';
import { rules } from './en/rules.ts';
import { score } from './en/score.ts';

export const en: Wordings = { ...files, ...reading, ...collected, ...rules, ...rollup, ...audit, ...score };
