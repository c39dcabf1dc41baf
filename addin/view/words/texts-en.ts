/** What is said in English about sentences and evidence: sums, quantities, documents and places in them. */
export { texts as wordings } from '../../../lib/core/findings/wording/en/rules/texts.ts';
