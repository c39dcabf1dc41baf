/** What is said in English where a workbook is not the form as issued, or no longer: tables, unit, period, version. */
import type { Wordings } from '../../../lib/core/findings/language.ts';
import { identity } from '../../../lib/core/findings/wording/en/reading/identity.ts';
import { tables } from '../../../lib/core/findings/wording/en/reading/tables.ts';
import { workbook } from '../../../lib/core/findings/wording/en/rules/workbook.ts';

export const wordings: Wordings = { ...identity, ...tables, ...workbook };
