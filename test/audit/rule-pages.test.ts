import { RULE_PAGES } from '../../lib/core/audit/rule-pages/rule-pages.ts';
import { audit as en } from '../../lib/core/findings/wording/en/audit.ts';
import { audit as vi } from '../../lib/core/findings/wording/vi/audit.ts';

const AUDIT = { vi, en };

test('every rule has a page and words, and nothing else has', () => {
  expect(RULE_PAGES.map(({ id }) => id).sort()).toEqual(Object.keys(vi).sort());
});

test.each(RULE_PAGES.map((page) => [page.id, page] as const))(
  '%s says what it catches, an example, when it errs',
  (id, page) => {
    for (const language of ['vi', 'en'] as const) {
      for (const part of [page.catches, page.example, page.mayBeWrong])
        expect(part[language].length).toBeGreaterThan(3);
      expect(AUDIT[language][id]?.title.length).toBeGreaterThan(3);
    }
  },
);

test.each(Object.keys(vi))('%s reads as a sentence even when facts are missing', (id) => {
  for (const language of ['vi', 'en'] as const) {
    const text = AUDIT[language][id]?.message({
      at: 'B5',
      cells: 1,
      formula: 'A1',
      expected: 'A2',
      peers: ['B4'],
      peerCount: 1,
    });
    expect(text).not.toMatch(/undefined|NaN|\$\{|\[object/);
    expect(text).toMatch(/[.]$/);
  }
});
