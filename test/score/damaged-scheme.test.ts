/** Damaged schemes and fact tables: each mistake named by file, row and column, all of them in one run. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { wordMistake } from '../../lib/core/catalogue/mistakes.ts';
import { readFacts } from '../../lib/core/score/facts/facts-table.ts';
import { BUILTIN_SCHEME_IDS, builtinScheme, builtinSchemeFiles } from '../../lib/core/score/scheme/builtin-schemes.ts';
import { loadScheme } from '../../lib/core/score/scheme/load-scheme.ts';
import { schemeFiles, scored } from './schemes.ts';

const HEAD = 'id,parent,name,maximum,weight,aggregation,form,input,full,floor,target,per';
const ROOT = 'G,,Gốc,10,,sum,,,,,,';
const LEAF = 'A,G,Lá,10,,,ratio,x,,,,';

test.each(BUILTIN_SCHEME_IDS)('the shipped scheme %s is sound', (id) => {
  expect(builtinScheme(id)?.mistakes).toEqual([]);
});

test.each([
  [
    'points that do not add up',
    [ROOT, 'A,G,A,6,,,ratio,x,,,,', 'B,G,B,5,,,ratio,y,,,,'],
    {},
    ['criteria.csv', 2, 'maximum', 'contradiction'],
  ],
  [
    'a cap that cannot be reached',
    ['G,,G,30,,capped-sum,,,,,,', LEAF],
    {},
    ['criteria.csv', 2, 'maximum', 'contradiction'],
  ],
  [
    'weights that do not add up',
    ['G,,G,10,,arithmetic,,,,,,', 'A,G,A,10,40,,ratio,x,,,,', 'B,G,B,10,50,,ratio,y,,,,'],
    {},
    ['criteria.csv', 3, 'weight', 'contradiction'],
  ],
  ['a mean without weights', ['G,,G,10,,arithmetic,,,,,,', LEAF], {}, ['criteria.csv', 3, 'weight', 'empty']],
  [
    'a weight where points are added',
    [ROOT, 'A,G,A,10,40,,ratio,x,,,,'],
    {},
    ['criteria.csv', 3, 'weight', 'contradiction'],
  ],
  [
    'a weight of nothing',
    ['G,,G,10,,geometric,,,,,,', 'A,G,A,10,0,,ratio,x,,,,', 'B,G,B,10,1,,ratio,y,,,,'],
    {},
    ['criteria.csv', 3, 'weight', 'out-of-range'],
  ],
  [
    'a case worth more than its criterion',
    ['G,,G,10,,best-of,,,,,,', LEAF, 'B,G,B,12,,,ratio,y,,,,'],
    {},
    ['criteria.csv', 4, 'maximum', 'out-of-range'],
  ],
  ['a circle', [ROOT, LEAF, 'B,C,B,5,,sum,,,,,,', 'C,B,C,5,,sum,,,,,,'], {}, ['criteria.csv', 4, 'parent', 'cycle']],
  ['a criterion above itself', [ROOT, LEAF, 'B,B,B,5,,sum,,,,,,'], {}, ['criteria.csv', 4, 'parent', 'cycle']],
  ['an unknown parent', [ROOT, LEAF, 'B,H,B,5,,,ratio,x,,,,'], {}, ['criteria.csv', 4, 'parent', 'unknown-reference']],
  ['a second root', [ROOT, LEAF, 'B,,B,5,,,ratio,x,,,,'], {}, ['criteria.csv', 4, 'parent', 'empty']],
  ['an unknown form', [ROOT, 'A,G,A,10,,,tỷ lệ,x,,,,'], {}, ['criteria.csv', 3, 'form', 'not-allowed']],
  ['an unknown aggregation', ['G,,G,10,,average,,,,,,', LEAF], {}, ['criteria.csv', 2, 'aggregation', 'not-allowed']],
  ['a leaf that neither scores nor adds up', [ROOT, 'A,G,A,10,,,,x,,,,'], {}, ['criteria.csv', 3, 'form', 'empty']],
  ['a leaf that adds up', [ROOT, 'A,G,A,10,,sum,,x,,,,'], {}, ['criteria.csv', 3, 'aggregation', 'contradiction']],
  [
    'an inner criterion that scores',
    [ROOT, LEAF, 'B,A,B,5,,,ratio,y,,,,'],
    {},
    ['criteria.csv', 3, 'form', 'contradiction'],
  ],
  ['a criterion without data', [ROOT, 'A,G,A,10,,,ratio,,,,,'], {}, ['criteria.csv', 3, 'input', 'empty']],
  ['no maximum', [ROOT, 'A,G,A,,,,ratio,x,,,,'], {}, ['criteria.csv', 3, 'maximum', 'empty']],
  ['a maximum in words', [ROOT, 'A,G,A,mười,,,ratio,x,,,,'], {}, ['criteria.csv', 3, 'maximum', 'not-a-number']],
  ['a negative maximum', [ROOT, 'A,G,A,-3,,,ratio,x,,,,'], {}, ['criteria.csv', 3, 'maximum', 'out-of-range']],
  [
    'points for what is only shown',
    [ROOT, LEAF, 'B,G,B,5,,,shown,y,,,,'],
    {},
    ['criteria.csv', 4, 'maximum', 'out-of-range'],
  ],
  ['the same id twice', [ROOT, LEAF, 'A,G,A,5,,,ratio,y,,,,'], {}, ['criteria.csv', 4, 'id', 'duplicate']],
  [
    'goalposts in one place',
    [ROOT, 'A,G,A,10,,,goalposts,x,60,60,,'],
    {},
    ['criteria.csv', 3, 'full', 'contradiction'],
  ],
  ['goalposts without a floor', [ROOT, 'A,G,A,10,,,goalposts,x,60,,,'], {}, ['criteria.csv', 3, 'floor', 'empty']],
  ['a target nobody sets', [ROOT, 'A,G,A,10,,,target,x,,,,'], {}, ['criteria.csv', 3, 'target', 'empty']],
  ['a target of nothing', [ROOT, 'A,G,A,10,,,target,x,,,0,'], {}, ['criteria.csv', 3, 'target', 'out-of-range']],
  ['points for each, without how many', [ROOT, 'A,G,A,10,,,each,x,,,,'], {}, ['criteria.csv', 3, 'per', 'empty']],
  ['steps without steps', [ROOT, 'A,G,A,10,,,steps,x,,,,'], {}, ['criteria.csv', 3, 'form', 'contradiction']],
] as [string, string[], Record<string, string>, [string, number, string, string]][])(
  '%s',
  (_name, rows, keys, [file, row, column, problem]) => {
    const { scheme, mistakes } = loadScheme(schemeFiles([HEAD, ...rows].join('\n'), keys), () => null);
    expect(scheme).toBeNull();
    expect(mistakes).toContainEqual(expect.objectContaining({ file, row, column, problem }));
  },
);

test.each([
  ['a step above the maximum', 'criterion,from,points\nA,50,11', [2, 'points', 'out-of-range']],
  ['a step of an unknown criterion', 'criterion,from,points\nA,50,5\nX,5,5', [3, 'criterion', 'unknown-reference']],
  ['a step of a criterion without steps', 'criterion,from,points\nA,50,5\nG,5,5', [3, 'criterion', 'contradiction']],
  ['a step from nowhere', 'criterion,from,points\nA,,5', [2, 'from', 'empty']],
] as [string, string, [number, string, string]][])('steps.csv: %s', (_name, steps, [row, column, problem]) => {
  const { mistakes } = loadScheme(
    schemeFiles(`${HEAD}\n${ROOT}\nA,G,A,10,,,steps,x,,,,`, {}, { 'steps.csv': `${steps}\n` }),
    () => null,
  );
  expect(mistakes).toContainEqual(expect.objectContaining({ file: 'steps.csv', row, column, problem }));
});

test.each([
  [{ ties: 'nobody' }, 'value', 'not-allowed'],
  [{ decimals: 'hai' }, 'value', 'not-a-number'],
  [{ missing: '' }, 'value', 'empty'],
  [{ minimum_coverage: '120' }, 'value', 'out-of-range'],
  [{ catalogue: 'tinh-khac' }, 'value', 'unknown-reference'],
  [{ weights: '5' }, 'key', 'not-allowed'],
] as [Record<string, string>, string, string][])('scheme.csv with %j', (keys, column, problem) => {
  const { mistakes } = loadScheme(schemeFiles(`${HEAD}\n${ROOT}\n${LEAF}`, keys), () => null);
  expect(mistakes).toContainEqual(expect.objectContaining({ file: 'scheme.csv', column, problem }));
  expect(mistakes.find((each) => each.file === 'scheme.csv')?.row).not.toBeNull();
});

test('an input that the catalogue does not know is named with its cell', () => {
  const files = schemeFiles(`${HEAD}\n${ROOT}\nA,G,A,10,,,target,I.99,,,,`, {
    catalogue: 'hung-yen-571',
    target_year: '2025',
  });
  const { mistakes } = loadScheme(files, builtinCatalogue);
  expect(mistakes).toEqual([
    expect.objectContaining({
      file: 'criteria.csv',
      row: 3,
      column: 'input',
      problem: 'unknown-reference',
      value: 'I.99',
    }),
  ]);
});

test('a folder without criteria.csv says so', () => {
  expect(loadScheme({ 'scheme.csv': 'key,value\n' }, () => null).mistakes).toEqual([
    expect.objectContaining({ file: 'criteria.csv', problem: 'file-missing' }),
  ]);
});

test('all mistakes in one run, each in words', () => {
  const { mistakes } = loadScheme(
    schemeFiles(`${HEAD}\n${ROOT}\nA,G,,6,,,tỷ lệ,x,,,,\nB,H,B,x,,,ratio,,,,,`),
    () => null,
  );
  expect(mistakes.map((each) => wordMistake(each, 'vi'))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('criteria.csv, dòng 3, cột name'),
      expect.stringContaining('criteria.csv, dòng 3, cột form: ghi "tỷ lệ"; chỉ được: ratio, steps'),
      expect.stringContaining('criteria.csv, dòng 4, cột parent: "H" không có trong'),
      expect.stringContaining('criteria.csv, dòng 4, cột maximum: ghi "x"; cần một số'),
      expect.stringContaining('criteria.csv, dòng 4, cột input'),
    ]),
  );
  expect(mistakes.map((each) => wordMistake(each, 'en'))).toEqual(
    expect.arrayContaining([
      'criteria.csv, row 3, column name: is empty; needs the name of the criterion',
      'criteria.csv, row 4, column parent: "H" is not in column id of criteria.csv',
      'criteria.csv, row 4, column input: is empty; needs the code of an indicator in facts.csv',
    ]),
  );
});

test.each([
  ['a missing column', 'unit,indicator\nu,I.1', [1, 'value', 'column-missing']],
  ['a nearly right column', 'unit,indicator,value,stae\nu,I.1,5,blank', [1, 'stae', 'column-unknown']],
  ['a column twice', 'unit,indicator,value,value\nu,I.1,5,6', [1, 'value', 'duplicate']],
  ['a figure in words', 'unit,indicator,value\nu,I.1,năm', [2, 'value', 'not-a-number']],
  ['a thousands mark', 'unit,indicator,value\nu,I.1,"1.763,5"', [2, 'value', 'not-a-number']],
  ['a row without unit', 'unit,indicator,value\n,I.1,5', [2, 'unit', 'empty']],
  ['an unknown tier', 'unit,indicator,value,tier\nu,I.1,5,commune', [2, 'tier', 'not-allowed']],
  ['one figure twice', 'unit,indicator,value\nu,I.1,5\nu,I.1,6', [3, 'indicator', 'duplicate']],
] as [string, string, [number, string, string]][])('facts.csv: %s', (_name, text, [row, column, problem]) => {
  expect(readFacts('facts.csv', text).mistakes).toContainEqual(
    expect.objectContaining({ file: 'facts.csv', row, column, problem }),
  );
});

test('columns of somebody else are left alone and named', () => {
  const { facts, mistakes, unused } = readFacts('facts.csv', 'unit,indicator,value,ghi_chu\nu,I.1,5,a\n');
  expect([facts.length, mistakes, unused]).toEqual([1, [], ['ghi_chu']]);
});

test('semicolons and decimal commas, as an Excel on a Vietnamese Windows writes them', () => {
  const { facts, mistakes } = readFacts('facts.csv', '\uFEFFunit;indicator;value\r\nu;I.1;81,1\r\n');
  expect(mistakes).toEqual([]);
  expect(facts[0]?.value?.toFixed()).toBe('81.1');
});

test('whatever stands in one cell of a scheme: it is scored with, or its mistakes are named', () => {
  const ids = BUILTIN_SCHEME_IDS.filter((id) => id !== 'hung-yen-571-progress');
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', '0', '-1', '1e9', 'XA', 'G', 'sum', 'shown', '1/0', '1/3', '=1+1', '\u0000'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(), fc.nat(), fc.nat(), cell, (id, which, row, column, value) => {
      const files = builtinSchemeFiles(id) ?? {};
      const name = Object.keys(files)[which % Object.keys(files).length] ?? '';
      const rows = Papa.parse<string[]>(files[name] ?? '').data;
      const line = rows[row % rows.length] ?? [];
      line[column % line.length] = value;
      const { scheme, mistakes } = loadScheme({ ...files, [name]: Papa.unparse(rows) }, () => null);
      expect(scheme === null).toBe(mistakes.length > 0);
      if (scheme) scored(scheme, 'unit,indicator,value,text\nu,hai-long,70,\nu,NT,0.5,\nu,ke-hoach,,ban hành chậm');
    }),
    { numRuns: 300 },
  );
});

test('whatever a facts file holds, it is read or its mistakes are named', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 4 }), (rows) => {
      const { facts, mistakes } = readFacts(
        'facts.csv',
        Papa.unparse([['unit', 'indicator', 'value', 'state'], ...rows]),
      );
      for (const fact of facts) expect(Number(fact.value ?? 0) < Infinity || mistakes.length > 0).toBe(true);
    }),
  );
});
