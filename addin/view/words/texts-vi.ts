/** What is said in Vietnamese about sentences and evidence: sums, quantities, documents and places in them. */
export { texts as wordings } from '../../../lib/core/findings/wording/vi/rules/texts.ts';
