/** The words of the languages fetched so far: the pane fetches the one it shows, the other when somebody changes to it. */
import type { Language } from '../../lib/core/book/language.ts';
import type { Wordings } from '../../lib/core/findings/language.ts';
import type { Words } from './words.ts';

/** Every word of the pane itself, by language; a language is shown only once its words are here. */
export const WORDS = {} as Record<Language, Words>;

/** What is said about findings, by language. */
export const WORDINGS = {} as Record<Language, Wordings>;

const PARTS = {
  vi: { check: () => import('./words/vi.ts'), audit: () => import('./words/audit-vi.ts') },
  en: { check: () => import('./words/en.ts'), audit: () => import('./words/audit-en.ts') },
} as const;

/** Whether formulas were audited, which has words of its own. */
let audited = false;

export async function fetchWords(language: Language): Promise<void> {
  const complete = audited;
  const { check, audit } = PARTS[language];
  const [spoken, more] = await Promise.all([check(), complete ? audit() : null]);
  // Asked for while this was under way.
  if (audited && !complete) return fetchWords(language);
  WORDS[language] = spoken.words;
  WORDINGS[language] = { ...spoken.wordings, ...more?.wordings };
}

/** From now on every language that is spoken can speak of formulas, too. */
export async function fetchAuditWords(): Promise<void> {
  if (audited) return;
  audited = true;
  await Promise.all((Object.keys(WORDS) as Language[]).map(fetchWords));
}
