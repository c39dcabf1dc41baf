/** What is said in Vietnamese about cells that hold something else than a figure typed plainly. */
export { figures as wordings } from '../../../lib/core/findings/wording/vi/reading/figures.ts';
