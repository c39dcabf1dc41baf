/** What is said in Vietnamese where a workbook is not the form as issued, or no longer: tables, unit, period, version. */
import type { Wordings } from '../../../lib/core/findings/language.ts';
import { identity } from '../../../lib/core/findings/wording/vi/reading/identity.ts';
import { tables } from '../../../lib/core/findings/wording/vi/reading/tables.ts';
import { workbook } from '../../../lib/core/findings/wording/vi/rules/workbook.ts';

export const wordings: Wordings = { ...identity, ...tables, ...workbook };
