/** What is said in English about cells that hold something else than a figure typed plainly. */
export { figures as wordings } from '../../../lib/core/findings/wording/en/reading/figures.ts';
