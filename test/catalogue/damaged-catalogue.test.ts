/** A damaged catalogue: each mistake is named by file, row, column, what stands there and what is allowed, all in one run. */
import { allowedKeys, wordAllowed } from '../../lib/core/catalogue/allowed.ts';
import { builtinFiles, builtinRegister } from '../../lib/core/catalogue/builtin.ts';
import { type CatalogueFiles, loadCatalogue } from '../../lib/core/catalogue/load-catalogue.ts';
import { wordMistake } from '../../lib/core/catalogue/mistakes.ts';

const sound = builtinFiles('hung-yen-571') as CatalogueFiles;

/** The files with one text replaced in one of them; the text must be there. */
function damaged(file: string, from: string, to: string): CatalogueFiles {
  const text = sound[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...sound, [file]: text.replace(from, to) };
}

const mistakesOf = (files: CatalogueFiles) => loadCatalogue(files, builtinRegister).mistakes;

test.each`
  what                         | file                | from                       | to                          | row     | column          | problem
  ${'a letter in a figure'}    | ${'targets.csv'}    | ${'I.2,2025,,,unit,>=,70'} | ${'I.2,2025,,,unit,>=,7o'}  | ${4}    | ${'value'}      | ${'not-a-number'}
  ${'an unknown comparator'}   | ${'targets.csv'}    | ${'I.2,2025,,,unit,>='}    | ${'I.2,2025,,,unit,=>'}     | ${4}    | ${'comparator'} | ${'not-allowed'}
  ${'a target for nobody'}     | ${'targets.csv'}    | ${'I.2,2025,'}             | ${'I.99,2025,'}             | ${4}    | ${'indicator'}  | ${'unknown-reference'}
  ${'a share above the whole'} | ${'targets.csv'}    | ${'I.2,2025,,,unit,>=,70'} | ${'I.2,2025,,,unit,>=,700'} | ${4}    | ${'value'}      | ${'out-of-range'}
  ${'a target twice'}          | ${'targets.csv'}    | ${'I.2,2030,'}             | ${'I.2,2025,'}              | ${5}    | ${'indicator'}  | ${'duplicate'}
  ${'an unknown measure'}      | ${'indicators.csv'} | ${',ratio,'}               | ${',tỷ lệ,'}                | ${2}    | ${'measure'}    | ${'not-allowed'}
  ${'a column renamed'}        | ${'pillars.csv'}    | ${'id,name,'}              | ${'id,ten,'}                | ${1}    | ${'name'}       | ${'column-missing'}
  ${'an unknown register'}     | ${'catalogue.csv'}  | ${'units,hung-yen-2022'}   | ${'units,ha-noi'}           | ${null} | ${'value'}      | ${'unknown-reference'}
  ${'an unknown lead'}         | ${'tasks.csv'}      | ${',STTTT,'}               | ${',SBCVT,'}                | ${2}    | ${'lead'}       | ${'unknown-reference'}
`('$what', ({ file, from, to, row, column, problem }) => {
  const found = mistakesOf(damaged(file, from, to)).filter((mistake) => mistake.problem === problem);
  expect(found[0]).toMatchObject({ file, column, ...(row === null ? {} : { row }) });
  expect(wordMistake(found[0] as never, 'vi')).toMatch(new RegExp(`^${file}, .*cột ${column}: .+`));
});

test('two mistakes in two files are told in one run, and no catalogue is given', () => {
  const files = { ...damaged('targets.csv', 'I.2,2025,', 'I.99,2025,'), 'pillars.csv': 'id,name,name_en\nI,,\n' };
  const loaded = loadCatalogue(files, builtinRegister);
  expect(loaded.catalogue).toBeNull();
  expect(new Set(loaded.mistakes.map((mistake) => mistake.file))).toEqual(
    new Set(['pillars.csv', 'targets.csv', 'indicators.csv']),
  );
});

test('a missing file is one mistake of the file', () => {
  const { 'targets.csv': _, ...rest } = sound;
  expect(mistakesOf(rest)[0]).toMatchObject({ file: 'targets.csv', row: null, problem: 'file-missing' });
});

test('semicolons and a byte order mark, as Excel on a Vietnamese Windows saves them, are read', () => {
  const semicolons = `\uFEFF${(sound['pillars.csv'] ?? '').replaceAll(',', ';')}`;
  expect(mistakesOf({ ...sound, 'pillars.csv': semicolons })).toEqual([]);
});

test('a file saved in another code page is told as such', () => {
  const broken = (sound['pillars.csv'] ?? '').replace('ế', '\uFFFD');
  expect(mistakesOf({ ...sound, 'pillars.csv': broken })[0]).toMatchObject({
    file: 'pillars.csv',
    problem: 'not-utf8',
  });
});

test.each([
  ['targets.csv', 'I.2,2025,,,unit,>=', 'I.2,2025,,,unit,', 'vi', 'đang để trống; cần >=, >, =, text'],
  ['targets.csv', 'I.2,2025,,,unit,>=,70', 'I.2,,,,unit,>=,70', 'en', 'is empty; needs a year'],
  ['targets.csv', 'I.2,2025,,,unit,>=,70', 'I.2,,,,unit,>=,70', 'vi', 'đang để trống; cần một năm'],
  ['targets.csv', 'I.2,2030,', 'I.2,2025,', 'en', 'already stands at row 4'],
  ['targets.csv', 'I.2,2030,', 'I.2,2025,', 'vi', 'đã có ở dòng 4'],
  ['pillars.csv', 'id,name,', 'id,name,name,', 'en', '"name" already stands at row 1'],
  ['pillars.csv', 'I,', 'I,"', 'en', 'cannot be read as a table: a quotation mark'],
  ['pillars.csv', 'I,', 'I,"', 'vi', 'không đọc được thành bảng: có dấu ngoặc kép'],
  ['catalogue.csv', 'units,hung-yen-2022', 'units,ha-noi', 'en', '"ha-noi" is not in the registers that come with'],
  ['tasks.csv', ',STTTT,', ',SBCVT,', 'en', 'is not in the register of units, other-bodies.csv or @so @huyen'],
] as const)('%s with %j as %j says in %s: %s', (file, from, to, language, words) => {
  const told = mistakesOf(damaged(file, from, to)).map((mistake) => wordMistake(mistake, language));
  expect(told).toContainEqual(expect.stringContaining(words));
});

test('what is allowed is said in the language asked for: no mark of Vietnamese in English, and other words', () => {
  for (const key of allowedKeys()) {
    const facts = ['x', 'y'];
    const [vi, en] = (['vi', 'en'] as const).map((language) => wordAllowed([key, ...facts], language));
    expect([key, en]).toEqual([key, expect.stringMatching(/^[\x20-\x7e–]+$/)]);
    if (key !== 'one-of') expect([key, vi]).not.toEqual([key, en]);
  }
  expect(wordAllowed(['one-of', '', 'a'], 'vi')).toBe('(trống), a');
  expect(wordAllowed(['one-of', '', 'a'], 'en')).toBe('(empty), a');
});
