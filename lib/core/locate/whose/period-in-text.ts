/** The period that a title or a heading speaks of. */
import { parseDate } from '../../book/dates.ts';
import { remember } from '../../book/remember.ts';
import { cleanText } from '../../book/text.ts';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const QUARTER = /(?<!\p{L})quý\s+(IV|I{1,3}|[1-4])\s*(?:\/|-|năm|,)?\s*(?:năm\s*)?(\d{4})(?!\d)/iu;
const UNTIL =
  /(?<!\p{L})(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/giu;

/**
 * `2023-Q1` for `Quý I năm 2023` or `quý 1/2023`; a day for `kết quả thực hiện đến 30/3/2023`; the code itself where it
 * is written out. A day is taken only where the words say that figures run up to it: other days in a title are those of
 * documents. Null when there is no period, or two different days.
 */
export const periodIn: (text: string) => string | null = remember((text) => {
  const clean = cleanText(text);
  const code = /(?<![\d-])\d{4}-(?:Q[1-4]|\d{2}-\d{2})(?!\d)/.exec(clean)?.[0];
  if (code !== undefined && (code.includes('Q') || parseDate(code) === code)) return code;
  const quarter = QUARTER.exec(clean);
  if (quarter) return `${quarter[2]}-Q${QUARTERS[(quarter[1] ?? '').toLowerCase()]}`;
  const days = new Set(
    [...clean.matchAll(UNTIL)].map((match) => parseDate(match[1] ?? '')).filter((day) => day !== null),
  );
  const [day, other] = days;
  return day !== undefined && other === undefined ? day : null;
});
