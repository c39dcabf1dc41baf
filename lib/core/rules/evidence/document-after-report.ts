import { dateIn } from '../../book/dates.ts';
import { notice, type Rule } from '../rule.ts';

const CITED =
  /(?<!\d)(\d+(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:\s?[/-]\s?\p{Lu}[\p{L}\d]*)*)\s*,?\s*ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/gu;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Report of Hồng Lĩnh, 2023: it cites Kế hoạch 166/KH-UBND of 30/12/2023, a day later than itself. */
export const documentAfterReport: Rule = {
  id: 'document.after-report',
  severity: 'warning',
  certainty: 'computed',
  *check({ submission, passages, reportDay, latestDocument }) {
    if (latestDocument === null) return;
    for (const { number, type, date, at } of submission.documents) {
      const day = ISO.test(date) ? date : dateIn(date);
      if (day !== null && day > latestDocument)
        yield notice(at, { document: `${type} ${number}`.trim(), date: day, reportDay });
    }
    const listed = new Set(submission.documents.map(({ at }) => `${at.sheet}!${at.address}`));
    for (const { text, at } of passages) {
      if (!text.includes('ngày') || listed.has(`${at.sheet}!${at.address}`)) continue;
      for (const [, document = '', written = ''] of text.matchAll(CITED)) {
        const day = dateIn(written);
        if (day !== null && day > latestDocument) yield notice(at, { document, date: day, reportDay });
      }
    }
  },
};
