import { checkCode, checkCodeCell, printedCheckCode } from '../../locate/check-code.ts';
import { notice, type Rule } from '../rule.ts';

/**
 * The cover was signed with another content than the file holds.
 * The code on its cover was computed from the content when it was signed.
 */
export const checkCodeDiffers: Rule = {
  id: 'submission.check-code-differs',
  severity: 'warning',
  certainty: 'certain',
  *check({ book, submission }) {
    if (!book) return;
    const printed = printedCheckCode(book);
    if (printed === '') return;
    const computed = checkCode(submission);
    if (printed !== computed) yield notice(checkCodeCell(book), { printed, computed });
  },
};
