/** The two READMEs: in step with the code and with each other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { withSections } from './sections.ts';

const ROOT = join(__dirname, '../..');
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test.each([
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
] as const)('%s has the rules the code has (npm run readme writes them)', (file, language) => {
  expect(withSections(text(file), language)).toBe(text(file));
});

const headings = (file: string) => (text(file).match(/^#{2,3} /gm) ?? []).map((mark) => mark.trim());
const commands = (file: string) =>
  [...new Set(text(file).match(/(?:npm|npx) [a-z][^`\n]*/g) ?? [])].map((line) => line.split('#')[0]?.trim());

test('both languages have the same parts and name the same commands', () => {
  expect(headings('README.vi.md')).toEqual(headings('README.md'));
  expect(new Set(commands('README.vi.md'))).toEqual(new Set(commands('README.md')));
});

test.each(['README.md', 'README.vi.md'])('every picture and file that %s points to is there', (file) => {
  const targets = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] as string);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});

test.each(['README.md', 'README.vi.md'])('every open question is answered in %s', (file) => {
  const ids = builtinCatalogue('hung-yen-571')?.questions.map((question) => question.id) ?? [];
  expect(ids.length).toBe(18);
  expect(ids.filter((id) => !text(file).includes(`| ${id} |`))).toEqual([]);
});
