/** Every sentence about a finding in Vietnamese. */
import type { Wordings } from '../language.ts';
import { audit } from './vi/audit.ts';
import { reading } from './vi/reading.ts';
import { rollup } from './vi/rollup.ts';
import { collected } from './vi/rules/collected.ts';
import { files } from './vi/rules/files.ts';
import { rules } from './vi/rules.ts';
import { score } from './vi/score.ts';

export const vi: Wordings = { ...files, ...reading, ...collected, ...rules, ...rollup, ...audit, ...score };
