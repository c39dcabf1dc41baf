/** What is said in Vietnamese about formulas. */
export { audit as wordings } from '../../../lib/core/findings/wording/vi/audit.ts';
