import { remember } from '../../book/remember.ts';
import { within } from '../../book/text.ts';
import { notice, type Rule } from '../rule.ts';

/** "Công văn số Triển khai thực hiện …": a document cited by its kind, its number left out. */
const WITHOUT_NUMBER =
  /(?<!\p{L})(?:công văn|kế hoạch|quyết định|chỉ thị|tờ trình|thông báo|báo cáo|nghị quyết)\s+số\s*:?\s*(?=\p{L}{2,}\s|\/)/giu;

const citedWithoutNumber = remember((text): readonly string[] =>
  Array.from(text.matchAll(WITHOUT_NUMBER), (match) => {
    const words = /^[^;\n]{1,80}/u.exec(text.slice(match.index))?.[0] ?? match[0];
    return words.replace(/\s+/g, ' ').trim();
  }),
);

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
      const cited = citedWithoutNumber(text);
      if (cited.length === 0 || listed.has(`${at.sheet}!${at.address}`)) continue;
      for (const document of cited) yield notice(at, { document, missing: ['number'] });
    }
  },
};
