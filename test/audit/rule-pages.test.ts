import { RULE_PAGES } from '../../lib/core/audit/rule-pages.ts';
import { audit } from '../../lib/core/findings/wording/audit.ts';

test('every rule has a page and words, and nothing else has', () => {
  expect(RULE_PAGES.map(({ id }) => id).sort()).toEqual(Object.keys(audit).sort());
});

test.each(RULE_PAGES.map((page) => [page.id, page] as const))(
  '%s says what it catches, an example, when it errs',
  (id, page) => {
    for (const language of ['vi', 'en'] as const) {
      for (const part of [page.catches, page.example, page.mayBeWrong])
        expect(part[language].length).toBeGreaterThan(3);
      expect(audit[id]?.title[language].length).toBeGreaterThan(3);
    }
  },
);

test.each(Object.entries(audit))('%s reads as a sentence even when facts are missing', (_, wording) => {
  for (const language of ['vi', 'en'] as const) {
    const text = wording[language]({ at: 'B5', cells: 1, formula: 'A1', expected: 'A2', peers: ['B4'], peerCount: 1 });
    expect(text).not.toMatch(/undefined|NaN|\$\{|\[object/);
    expect(text).toMatch(/[.]$/);
  }
});
