import { readFileSync } from 'node:fs';
import { fetchParts, fetchWords, fetchWordsFor, partFor, WORDINGS, WORDS } from '../../addin/view/all-words.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { wordedRules } from '../../lib/core/findings/wording.ts';
import { type PaneWeight, paneWeight } from './pane-weight.ts';

const LANGUAGES = ['vi', 'en'] as const;
let weight: PaneWeight;
beforeAll(async () => {
  weight = await paneWeight();
});

test('what a check needs weighs at most 60 KB, and the page stands before most of it is there', () => {
  expect(weight.check).toBeLessThanOrEqual(60);
  expect(weight.start).toBeLessThan(weight.check / 2);
});

test('a check carries no library but the one for decimals, no file of catalogues, no other language and nothing of the province', () => {
  const vain =
    /node_modules\/(?!big\.js\/)|\/audit\/|catalogue\/(load|csv|builtin)|\/rollup\/|\/score\/|\/assess\/|wording\/en\//;
  expect(weight.sources.filter((source) => vain.test(source))).toEqual([]);
});

test('whatever rule a check can raise has its words in its parts, or in those fetched for it', async () => {
  await Promise.all(LANGUAGES.map(fetchWords));
  const worded = new Set(wordedRules());
  const raised = weight.sources
    .filter((source) => /lib\/core\/(locate|rules)\//.test(source))
    .flatMap((source) => [...readFileSync(source, 'utf8').matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, id = '']) => id))
    .filter((id) => worded.has(id));
  expect(new Set(raised).size).toBeGreaterThan(80);
  const late = [...new Set(raised.filter((id) => !(id in WORDINGS.vi)))];
  expect(new Set(late.map(partFor))).toEqual(new Set(['form', 'cells', 'texts']));
  for (const id of late) {
    for (const language of LANGUAGES) {
      const { wordings } = await import(`../../addin/view/words/${partFor(id)}-${language}.ts`);
      expect(Object.keys(wordings)).toContain(id);
    }
  }
  await fetchWordsFor(late.map((rule) => ({ rule }) as Finding));
  for (const language of LANGUAGES) {
    expect(raised.filter((id) => !(id in WORDINGS[language]))).toEqual([]);
  }
});

test('a language that comes later speaks of all that the others speak of', async () => {
  await fetchWords('vi');
  expect('coverage' in WORDS.vi).toBe(false);
  await fetchParts('tabs', 'audit');
  await fetchWords('en');
  expect(Object.keys(WORDS.en).sort()).toEqual(Object.keys(WORDS.vi).sort());
  expect(Object.keys(WORDINGS.en)).toEqual(Object.keys(WORDINGS.vi));
  expect('audit.formula-changed' in WORDINGS.en).toBe(true);
});
