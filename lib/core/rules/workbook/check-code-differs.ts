import { checkCode, checkCodeCell, printedCheckCode } from '../../locate/check-code.ts';
import { notice, type Rule } from '../rule.ts';

/**
 * The cover was signed with another content than the file holds.
 * Bản ký và tệp gửi phải là một: mã trên bìa tính từ nội dung lúc ký, tính lại phải ra đúng mã đó.
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
