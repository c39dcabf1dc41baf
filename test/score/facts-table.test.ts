/** Tables of facts as people make them: whatever is wrong is a message with file, row and column, never a silent zero. */
import type { Finding } from '../../lib/core/findings/finding.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';
import { undatedPeriods } from '../../lib/core/score/facts/across-tables.ts';
import { readFacts } from '../../lib/core/score/facts/facts-table.ts';
import { lastDayOf, periodsOf } from '../../lib/core/score/facts/periods.ts';
import { factsOf, schemeOf, scored, unitOf } from './schemes.ts';

/** Where each mistake stands and what it is. */
const told = (csv: string) =>
  readFacts('facts.csv', csv).mistakes.map(({ row, column, problem }) => `${row} ${column} ${problem}`);

test.each([
  ['a percent sign', 'unit,indicator,value\nU,a,81.1%\n', ['2 value not-a-number']],
  ['a decimal comma in quotes', 'unit,indicator,value\nU,a,"81,1"\n', ['2 value not-a-number']],
  ['a decimal comma without quotes', 'unit,indicator,value\nU,a,81,1\n', ['2 null cells-beyond']],
  ['a thousands space', 'unit,indicator,value\nU,a,1 763\n', ['2 value not-a-number']],
  ['a bound in the column of values', 'unit,indicator,value\nU,a,>50\n', ['2 value not-a-number']],
  ['a bound nobody knows', 'unit,indicator,value,bound\nU,a,50,trên\n', ['2 bound not-allowed']],
  ['the same figure twice', 'unit,indicator,value\nU,a,1\nV,a,1\nU,a,2\n', ['4 indicator duplicate']],
  ['a row without its unit', 'unit,indicator,value\n,a,1\n', ['2 unit empty']],
  ['a tier in Vietnamese', 'unit,indicator,value,tier\nU,a,1,xã\n', ['2 tier not-allowed']],
  ['a state nobody knows', 'unit,indicator,value,state\nU,a,1,có\n', ['2 state not-allowed']],
  ['a blank with a value', 'unit,indicator,value,state\nU,a,1,blank\n', ['2 state contradiction']],
  ['absent with a numerator', 'unit,indicator,value,numerator,state\nU,a,,4,absent\n', ['2 state contradiction']],
  ['an unreadable answer with a part', 'unit,indicator,value,numerator,state\nU,a,,4,unreadable\n', []],
  ['a withheld figure', 'unit,indicator,value,state\nU,a,150,withheld\n', []],
  ['a column nearly named', 'unit,indicator,value,numeratr\nU,a,1,4\n', ['1 numeratr column-unknown']],
  ['a short column of another name', 'unit,indicator,value,note\nU,a,1,x\n', []],
  ['semicolons and commas', 'unit;indicator;value\nU;a;81,1\n', []],
  ['semicolons and a point', 'unit;indicator;value\nU;a;81.1\n', []],
  ['semicolons and a dot before three digits', 'unit;indicator;value\nU;a;1.763\n', ['2 value not-a-number']],
  ['tabs', '\uFEFFunit\tindicator\tvalue\r\nU\ta\t81.1\r\n', []],
  [
    'bars',
    'unit|indicator|value\nU|a|81.1\n',
    ['1 unit column-missing', '1 indicator column-missing', '1 value column-missing'],
  ],
])('%s', (_name, csv, mistakes) => {
  expect(told(csv)).toEqual(mistakes);
});

test.each([
  ['a byte order mark and semicolons', '\uFEFFunit;indicator;value\r\nU;a;81,1\r\n'],
  ['tabs', 'unit\tindicator\tvalue\nU\ta\t81.1\n'],
  ['quotes', '"unit","indicator","value"\n"U","a","81.1"\n'],
])('%s: the figure is read', (_name, csv) => {
  const { facts } = readFacts('facts.csv', csv);
  expect(
    facts.map(({ unit, indicator, value, row, table }) => [unit, indicator, value?.toFixed(), row, table]),
  ).toEqual([['U', 'a', '81.1', 2, 'facts.csv']]);
});

test.each([
  ['2023', '2023-12-31'],
  ['2023-06', '2023-06-30'],
  ['2024-02', '2024-02-29'],
  ['2023-Q1', '2023-03-14'],
  ['2023-03-30', '2023-03-30'],
  ['2023-Q5', null],
  ['quý 1', null],
])('the last day of %s is %s', (period, day) => expect(lastDayOf(period)).toBe(day));

test('periods stand by their days, not by their names', () => {
  const rows = ['2023-Q1', '2022', '2023-12-31', '2023-06'].map((period) => `${period},U,a,1`);
  expect(periodsOf(factsOf(`period,unit,indicator,value\n${rows.join('\n')}`))).toEqual([
    '2022',
    '2023-Q1',
    '2023-06',
    '2023-12-31',
  ]);
});

test('among several periods one without a day is a mistake; alone it is nobody’s business', () => {
  const table = (csv: string) => [{ file: 'facts.csv', facts: readFacts('facts.csv', csv).facts }];
  const wrong = undatedPeriods(
    table('period,unit,indicator,value\n2023-Q1,U,a,1\n2023-q2,U,a,1\n,U,a,1\n2023-q2,V,a,1\n'),
  );
  expect(wrong.map(({ row, column, problem, value }) => [row, column, problem, value])).toEqual([
    [3, 'period', 'not-allowed', '2023-q2'],
    [4, 'period', 'empty', ''],
  ]);
  expect(undatedPeriods(table('period,unit,indicator,value\nquý 1,U,a,1\n'))).toEqual([]);
});

const SCHEME = schemeOf(
  `id,parent,name,maximum,aggregation,form,input,direction,full,floor,per
  G,,G,100,sum,,,,,,
  A,G,A,20,,ratio,a,,,,
  B,G,B,20,,each,b,,,,2
  C,G,C,20,,log-goalposts,c,,1000,10,
  D,G,D,20,,goalposts,d,,90,-10,
  E,G,E,20,,fractions,e,,,,`,
  {},
  { 'steps.csv': 'criterion,from,option,points\nE,,có,1\nE,,không,0\n' },
);
const about = ({ rule, facts }: Finding) => `${rule.replace('score.', '')} ${facts.row ?? '–'} ${facts.column ?? '–'}`;
const found = (csv: string) =>
  scored(SCHEME, csv).findings.filter(({ rule }) => !/criterion-without-data|not-ranked|nothing-taken/.test(rule));

test.each([
  ['a percentage above 100', 'U,a,120,,,', ['value-beyond-scale 2 value']],
  ['a count below zero', 'U,b,-3,,,', ['value-beyond-scale 2 value']],
  ['no logarithm', 'U,c,0,,,', ['value-beyond-scale 2 value']],
  ['below zero where the scale goes there', 'U,d,-5,,,', []],
  ['something of nothing', 'U,a,,5,0,', ['no-value 2 value']],
  ['words where a figure is needed', 'U,a,,,,đang rà soát', ['no-value 2 value']],
  ['an answer nobody offered', 'U,e,,,,chắc có', ['answer-unknown 2 value']],
  ['a value that is not its parts', 'U,a,50,1,4,', ['value-not-its-parts 2 value']],
  ['a value rounded from its parts', 'U,a,33.3,1,3,', []],
  ['a share rounded from its parts', 'U,a,0.33,1,3,', []],
  ['a key in capitals', 'U,A,50,,,', ['indicator-misspelt 2 indicator']],
  ['a key of nobody', 'U,zz,50,,,', ['indicator-unused 2 indicator']],
])('%s: told with its row', (_name, row, expected) => {
  const findings = found(`unit,indicator,value,numerator,denominator,text\n${row}`);
  expect(findings.map(about)).toEqual(expected);
  for (const finding of findings) expect(wordFinding(finding, 'vi')).toContain('(facts.csv, dòng 2, cột ');
  for (const finding of findings) expect(wordFinding(finding, 'en')).toContain('(facts.csv, row 2, column ');
});

test('a unit that the register does not know is told with its row', () => {
  const scheme = { ...SCHEME, units: [{ ...REGISTERED, code: 'U' }] };
  const { findings } = scored(scheme, 'unit,indicator,value\nU,a,50\nX,a,60');
  expect(
    findings.filter(({ rule }) => rule === 'score.unit-unknown').map(({ unit, facts }) => [unit, facts.row]),
  ).toEqual([['X', 3]]);
});

const REGISTERED = {
  name: 'Xã U',
  kind: 'xa',
  tier: 'xa',
  parent: null,
  validFrom: null,
  validTo: null,
  aliases: [],
} as unknown as (typeof SCHEME)['units'][number];

test('an unscored row is never a zero that looks like a figure', () => {
  const scores = scored(SCHEME, 'unit,indicator,value,numerator,denominator\nU,a,,5,0\nU,d,90,,');
  expect(unitOf(scores, 'U').leaves.map(({ criterion, state }) => `${criterion.id} ${state}`)).toEqual([
    'A missing',
    'B missing',
    'C missing',
    'D scored',
    'E missing',
  ]);
});

test('figures of another catalogue are told of and never scored', () => {
  const scheme = { ...SCHEME, catalogue: 'hung-yen-571' };
  const scores = scored(scheme, 'catalogue,unit,indicator,value\nhung-yen-571,U,a,50\nhong-linh-2023,V,a,90\n,W,a,10');
  expect(scores.units.map(({ code }) => code)).toEqual(['U', 'W']);
  expect(
    scores.findings.filter(({ rule }) => rule === 'score.other-catalogue').map(({ facts }) => facts),
  ).toMatchObject([{ catalogue: 'hong-linh-2023', asked: 'hung-yen-571', count: '1', row: 3, column: 'catalogue' }]);
});

test('a figure for another tier, where the unit has none of its own', () => {
  const scheme = { ...SCHEME, units: [{ ...REGISTERED, code: 'U' }] };
  const rows = (csv: string) =>
    scored(scheme, `unit,tier,indicator,value\n${csv}`)
      .findings.filter(({ rule }) => rule === 'score.other-tier')
      .map(({ facts }) => [facts.indicator, facts.row]);
  expect(rows('U,huyen,a,50')).toEqual([['a', 2]]);
  expect(rows('U,huyen,a,50\nU,xa,a,40')).toEqual([]);
  expect(rows('U,xa,a,40')).toEqual([]);
});
