/** `npm run readme`: writes the parts of both READMEs that follow from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withSections } from './sections.ts';

for (const [file, language] of [
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
] as const) {
  writeFileSync(file, withSections(readFileSync(file, 'utf8'), language));
}
