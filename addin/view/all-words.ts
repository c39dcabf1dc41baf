/**
 * The words that are here. Vietnamese comes with the pane, English when somebody wants it; and in each language what is
 * needed to tell of a form that is not as issued, of unusual cells, of sentences, of the other tabs, of formulas, once
 * there is something to tell.
 */
import type { Language } from '../../lib/core/book/language.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import type { Wordings } from '../../lib/core/findings/language.ts';
import * as vietnamese from './words/vi.ts';
import type { Words } from './words.ts';

/** Words of the pane itself, by language; a language is shown, and a tab drawn, only once its words are here. */
export const WORDS = {} as Record<Language, Words>;

/** What is said about findings, by language. */
export const WORDINGS = {} as Record<Language, Wordings>;

type Part = 'check' | 'form' | 'cells' | 'texts' | 'tabs' | 'audit';
type Fetch = () => Promise<{ readonly words?: Partial<Words>; readonly wordings?: Wordings }>;

const PARTS: Readonly<Record<Language, Readonly<Record<Part, Fetch>>>> = {
  vi: {
    check: async () => vietnamese,
    form: () => import('./words/form-vi.ts'),
    cells: () => import('./words/cells-vi.ts'),
    texts: () => import('./words/texts-vi.ts'),
    tabs: () => import('./words/tabs-vi.ts'),
    audit: () => import('./words/audit-vi.ts'),
  },
  en: {
    check: () => import('./words/en.ts'),
    form: () => import('./words/form-en.ts'),
    cells: () => import('./words/cells-en.ts'),
    texts: () => import('./words/texts-en.ts'),
    tabs: () => import('./words/tabs-en.ts'),
    audit: () => import('./words/audit-en.ts'),
  },
};

/** What every language that is spoken must be able to speak of. */
const wanted = new Set<Part>(['check']);

/** Fetches all that a language must be able to speak of by now. @throws where a part cannot be had */
export async function fetchWords(language: Language): Promise<void> {
  const parts = [...wanted];
  const fetched = await Promise.all(parts.map((part) => PARTS[language][part]()));
  // More was wanted while these were under way.
  if (wanted.size > parts.length) return fetchWords(language);
  WORDS[language] = Object.assign({}, ...fetched.map(({ words }) => words));
  WORDINGS[language] = Object.assign({}, ...fetched.map(({ wordings }) => wordings));
}

/** Fetches parts in every language spoken so far; those that come later have them from the start. */
export async function fetchParts(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) wanted.add(part);
  await Promise.all((Object.keys(WORDS) as Language[]).map(fetchWords));
}

/** Fetches what these findings need to be told; most forms are as they were issued and plainly filled, and need little. */
export async function fetchWordsFor(findings: readonly Finding[]): Promise<void> {
  const spoken = Object.values(WORDINGS);
  const unsaid = findings.filter(({ rule }) => spoken.some((wordings) => !(rule in wordings)));
  if (unsaid.length > 0) await fetchParts(...unsaid.map(({ rule }) => partFor(rule)));
}

/** Which part tells of a rule that the words of every check do not. */
export function partFor(rule: string): Part {
  if (/^(number|text)\./.test(rule)) return 'cells';
  return /^(sum|quantity|evidence|document|place)\./.test(rule) ? 'texts' : 'form';
}
