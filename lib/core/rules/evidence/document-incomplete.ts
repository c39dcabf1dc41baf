import { within } from '../../book/text.ts';
import { notice, type Rule } from '../rule.ts';

/** "Công văn số Triển khai thực hiện …": a document cited by its kind, its number left out. */
const WITHOUT_NUMBER =
  /(?<!\p{L})(?:công văn|kế hoạch|quyết định|chỉ thị|tờ trình|thông báo|báo cáo|nghị quyết)\s+số\s*:?\s*(?=\p{L}{2,}\s|\/)/giu;

/** Without it there is no such citation; few texts have it. */
const NUMBER_WORD = /số/iu;

/** Report of Mỹ Hào, 2023: “Công văn số Triển khai …” has no number, “Công văn số 987/UBND-VHTT về việc …” no date. */
export const documentIncomplete: Rule = {
  id: 'document.incomplete',
  severity: 'warning',
  certainty: 'computed',
  *check({ submission, passages }) {
    const listed = new Set(submission.documents.map(({ at }) => `${at.sheet}!${at.address}`));
    for (const { number, date, type, subject, at } of submission.documents) {
      const missing = [/\d/.test(number) ? '' : 'number', /\d/.test(date) ? '' : 'date'].filter(Boolean);
      const cited = [type, number, subject].filter((each) => each.trim() !== '').join(' ');
      if (missing.length > 0 && cited !== '') yield notice(at, { document: within(cited, 160), missing });
    }
    for (const { text, at } of passages) {
      if (!NUMBER_WORD.test(text) || listed.has(`${at.sheet}!${at.address}`)) continue;
      for (const match of text.matchAll(WITHOUT_NUMBER)) {
        const document = (/^[^;\n]{1,80}/u.exec(text.slice(match.index))?.[0] ?? match[0]).replace(/\s+/g, ' ').trim();
        yield notice(at, { document, missing: ['number'] });
      }
    }
  },
};
