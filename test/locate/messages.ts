/** Every message is a whole sentence: no hole where a fact is missing, and words in both languages. */
import type { Finding } from '../../lib/core/findings/finding.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';

export function expectWholeSentences(findings: readonly Finding[]): void {
  for (const one of findings) {
    for (const language of ['vi', 'en'] as const) {
      const words = wordFinding(one, language);
      expect(words).not.toBe(one.rule);
      expect(words).not.toMatch(/undefined|NaN|null|“\?”|“”|\(\?\)| \?[ ,.]/);
      expect(words).toMatch(/[.?]$/);
    }
  }
}
