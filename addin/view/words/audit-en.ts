/** What is said in English about formulas. */
export { audit as wordings } from '../../../lib/core/findings/wording/en/audit.ts';
