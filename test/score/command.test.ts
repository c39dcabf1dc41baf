/** `tonghop score` from files to exit code: outputs, messages, and the same bytes from the same input. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tonghop } from '../../lib/cli/tonghop.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { hasLibreOffice, recalculated } from '../rollup/recalculated.ts';
import { schemeFiles, trimmed } from './schemes.ts';

const folder = mkdtempSync(join(tmpdir(), 'tonghop-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    tty: false,
  };
  return { code: await tonghop(['score', ...args], io), ...said };
}

const DTI = put(
  'dti/facts.csv',
  trimmed(`period,unit,indicator,value
    ${['NT', 'TC', 'HT', 'NL', 'AT', 'CQS', 'KTS', 'XHS'].map((id) => `2022,A,${id},0.9000\n2022,B,${id},0.8000\n2022,C,${id},0.8000\n2022,D,${id},0.7000`).join('\n')}`),
);
const out = join(folder, 'out');

test('scores, ranks, comparison, findings, JSON and a workbook; equal scores share a rank', async () => {
  const { code, out: said } = await run(DTI, '--scheme', 'dti-2022', '--out', out);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'comparison.csv',
    'findings.csv',
    'ranks.csv',
    'score.json',
    'score.xlsx',
    'scores.csv',
  ]);
  expect(said.split('\n')[0]).toBe('A: hạng 1/4, điểm 0,9000; hơn bậc dưới 0,1000; có số liệu cho 100% số điểm.');
  const json = JSON.parse(readFileSync(join(out, 'score.json'), 'utf8'));
  expect(
    json.units.map((unit: { unit: string; rank: number; score: string }) => [unit.unit, unit.rank, unit.score]),
  ).toEqual([
    ['A', 1, '0.9000'],
    ['B', 2, '0.8000'],
    ['C', 2, '0.8000'],
    ['D', 4, '0.7000'],
  ]);
  const header = (name: string) => readFileSync(join(out, name), 'utf8').split('\r\n')[0];
  expect(header('scores.csv')).toBe(
    '\uFEFFscheme,version,period,group,unit,name,criterion,parent,criterion_name,form,state,basis,policy,value,numerator,denominator,target,best,points,available,maximum,lost,self,verified,final,verification,evidence,reason,file,sheet,cell,bound',
  );
  expect(header('ranks.csv')).toBe(
    '\uFEFFscheme,version,period,group,unit,name,rank,ranked,score,points,maximum,coverage,not_ranked_because,to_above,to_below,safe,best,worst,weights_best,weights_worst,weights_held,rounding_best,rounding_worst,verified_rank,verified_score,inseparable,explanation',
  );
});

test('the same input gives the same bytes', async () => {
  const again = join(folder, 'again');
  await run(DTI, '--scheme', 'dti-2022', '--out', again);
  for (const name of readdirSync(out))
    expect([name, readFileSync(join(again, name)).equals(readFileSync(join(out, name)))]).toEqual([name, true]);
});

(hasLibreOffice ? test : test.skip)(
  'recalculated from nothing (needs LibreOffice), no figure of the workbook changes',
  async () => {
    const bytes = readFileSync(join(out, 'score.xlsx'));
    const figures = async (of: Uint8Array) =>
      (await readBook(of)).sheets.flatMap((sheet) =>
        sheet.cells.flatMap(({ row, column, value }) =>
          typeof value === 'number' ? [[sheet.name, row, column, Number(value.toPrecision(12))]] : [],
        ),
      );
    const before = await figures(bytes);
    expect((await readBook(bytes)).sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined))).toBe(
      true,
    );
    expect(await figures(recalculated(bytes))).toEqual(before);
  },
  120000,
);

test('a folder with several periods: the last is scored, all of them make a series', async () => {
  put('quarters/2023-Q1/facts.csv', trimmed('period,unit,indicator,value\n2023-Q1,u,x,40'));
  put('quarters/2023-Q2/facts.csv', trimmed('period,unit,indicator,value\n2023-Q2,u,x,50'));
  const scheme = dirOf(
    'scheme',
    schemeFiles('id,parent,name,maximum,aggregation,form,input\nG,,Gốc,10,sum,,\nA,G,A,10,,ratio,x'),
  );
  const to = join(folder, 'series');
  expect((await run(join(folder, 'quarters'), '--scheme', scheme, '--out', to)).out).toBe(
    'u: hạng 1/1, điểm 5,00; có số liệu cho 100% số điểm.\n',
  );
  const series = readFileSync(join(to, 'series.csv'), 'utf8').split('\r\n');
  expect(series).toContain('u,u,u,,x,2023-Q2,,,50,10,25,yes,,,');
  expect(series).toContain('u,u,u,,(score),2023-Q2,,,5,1,25,yes,,,');
  expect((await run(join(folder, 'quarters'), '--scheme', scheme, '--out', to, '--period', '2023-Q1')).out).toContain(
    'điểm 4,00',
  );
});

const twoSchemes = () => {
  const head = 'id,parent,name,maximum,aggregation,form,input';
  const old = dirOf('old-scheme', schemeFiles(`${head}\nG,,Gốc,10,sum,,\nA,G,A,10,,ratio,x`, { id: 'cu' }));
  const now = dirOf(
    'new-scheme',
    schemeFiles(`${head}\nG,,Gốc,20,sum,,\nA,G,A,20,,ratio,x`, { id: 'moi', version: '2' }),
  );
  return { old, now };
};

test('a scheme for each period: every score is the published one, and nothing is compared across the change', async () => {
  put('years/2021/facts.csv', trimmed('period,unit,indicator,value\n2021,u,x,30'));
  put('years/2022/facts.csv', trimmed('period,unit,indicator,value\n2022,u,x,40'));
  put('years/2023/facts.csv', trimmed('period,unit,indicator,value\n2023,u,x,50'));
  const { old, now } = twoSchemes();
  const to = join(folder, 'years-out');
  const { code, out: said } = await run(join(folder, 'years'), '--scheme', old, '--scheme', `2023=${now}`, '--out', to);
  expect(code).toBe(0);
  expect(said.split('\n')).toEqual([
    'u: hạng 1/1, điểm 10,00; có số liệu cho 100% số điểm.',
    '2022 → 2023: bộ tiêu chí đổi: cu 1 → moi 2; không so sánh được.',
    '',
  ]);
  const series = readFileSync(join(to, 'series.csv'), 'utf8').split('\r\n');
  expect(series.filter((row) => row.includes('(score)'))).toEqual([
    'u,u,u,,(score),2021,,,3,,,,,,',
    'u,u,u,,(score),2022,,,4,1,33.333333333333333333,yes,,,',
    'u,u,u,,(score),2023,,,10,,,no,bộ tiêu chí đổi: cu 1 → moi 2; không so sánh được,,',
  ]);
  // The figures themselves are not of the scheme, and go on.
  expect(series).toContain('u,u,u,,x,2023,,,50,10,25,yes,,,');
  const json = JSON.parse(readFileSync(join(to, 'score.json'), 'utf8'));
  expect(json.scheme).toMatchObject({ id: 'moi', version: '2' });
  const english = await run(
    join(folder, 'years'),
    '--scheme',
    now,
    '--scheme',
    `2021=${old}`,
    '--out',
    to,
    '--lang',
    'en',
  );
  expect(english.out).toContain('2021 → 2022: the scheme changed: cu 1 → moi 2; not comparable.');
});

test.each([
  ['two for every period', (o: string, n: string) => ['--scheme', o, '--scheme', n], 'mọi kỳ chỉ có một bộ tiêu chí'],
  [
    'two for one period',
    (o: string, n: string) => ['--scheme', `2023=${o}`, '--scheme', `2023=${n}`],
    'kỳ 2023 chỉ có một',
  ],
  [
    'a period that is not there',
    (o: string) => ['--scheme', `2019=${o}`],
    'Số liệu không có kỳ "2019"; chỉ có: 2021, 2022, 2023.',
  ],
  [
    'a period without one',
    (o: string) => ['--scheme', `2023=${o}`],
    'Chưa có bộ tiêu chí cho kỳ 2021, 2022: thêm --scheme 2021=BỘ',
  ],
])('schemes by period, %s: exit code 2 and what to write', async (_name, args, message) => {
  const { old, now } = twoSchemes();
  const { code, err } = await run(join(folder, 'years'), ...args(old, now), '--out', out);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('points of people count in the series of the period they stand beside; without them it is another score', async () => {
  const scheme = dirOf(
    'people',
    schemeFiles(
      'id,parent,name,maximum,aggregation,form,input\nG,,Gốc,20,sum,,\nA,G,A,10,,ratio,x\nB,G,B,10,,assessed,',
    ),
  );
  for (const [year, value] of [
    ['2021', 40],
    ['2022', 50],
    ['2023', 60],
  ] as const)
    put(`people-years/${year}/facts.csv`, trimmed(`period,unit,indicator,value\n${year},u,x,${value}`));
  for (const year of ['2022', '2023'])
    put(
      `people-years/${year}/points.csv`,
      trimmed('unit,criterion,self,verified,final,number,name,date,reason\nu,B,8,8,,1/QĐ,QĐ,2022-01-02,'),
    );
  const to = join(folder, 'people-out');
  expect((await run(join(folder, 'people-years'), '--scheme', scheme, '--out', to)).code).toBe(0);
  const scores = readFileSync(join(to, 'series.csv'), 'utf8')
    .split('\r\n')
    .filter((row) => row.includes('(score)'));
  expect(scores).toEqual([
    'u,u,u,,(score),2021,,,4,,,,,,',
    'u,u,u,,(score),2022,,,13,,,no,bộ tiêu chí đổi: thu 1 → thu 1 + points.csv; không so sánh được,,',
    'u,u,u,,(score),2023,,,14,1,7.6923076923076923077,yes,,,',
  ]);
});

test('the same figure in two files: nobody can say which counts, so nothing is scored', async () => {
  put('twice/a/facts.csv', trimmed('period,unit,indicator,value\n2022,A,NT,0.5'));
  put('twice/b/facts.csv', trimmed('period,unit,indicator,value\n2022,A,TC,0.5\n2022,A,NT,0.6'));
  const { code, err } = await run(join(folder, 'twice'), '--scheme', 'dti-2022', '--out', out);
  expect(code).toBe(3);
  expect(err).toContain(`${join(folder, 'twice/b/facts.csv')}, dòng 3, cột indicator: "2022 · A · NT" đã có ở`);
});

test('points of people beside the facts; points above the maximum end with 1', async () => {
  const scheme = dirOf(
    'assessed',
    schemeFiles(
      'id,parent,name,maximum,aggregation,form,input\nG,,Gốc,20,sum,,\nA,G,A,10,,ratio,x\nB,G,B,10,,assessed,',
    ),
  );
  put('given/facts.csv', trimmed('unit,indicator,value\nu,x,50'));
  put('given/points.csv', trimmed('unit,criterion,self,verified,final,number,name,date,reason\nu,B,11,,,,,,'));
  const { code } = await run(join(folder, 'given'), '--scheme', scheme, '--out', join(folder, 'given-out'));
  expect(code).toBe(1);
  expect(readFileSync(join(folder, 'given-out', 'findings.csv'), 'utf8')).toContain('score.points-above-maximum');
});

describe('a scheme that takes nothing from the facts', () => {
  const head = 'id,parent,name,maximum,aggregation,form,input';
  const scheme = () =>
    dirOf('of-others', schemeFiles(`${head}\nG,,Gốc,20,sum,,\nA,G,A,10,,ratio,a\nB,G,B,10,,assessed,`));
  const facts = (name: string, rows: string) =>
    put(`${name}/facts.csv`, trimmed(`period,unit,indicator,value,state\n${rows}`));

  test.each([
    [
      'vi',
      'Không có điểm và không xếp hạng đơn vị nào.\n',
      '2 số liệu là của các chỉ tiêu I.1, I.2, còn tiêu chí cần a.',
    ],
    [
      'en',
      'No scores, and no unit is ranked.\n',
      '2 figures are of the indicators I.1, I.2, and its criteria ask for a.',
    ],
  ])('nobody is ranked by nothing, and it is said once (%s)', async (language, line, why) => {
    const to = join(folder, 'of-others-out');
    const given = facts('others', '2023,u,I.1,40,\n2023,v,I.2,50,');
    const { code, out: said, err } = await run(given, '--scheme', scheme(), '--out', to, '--lang', language);
    expect([code, said]).toEqual([1, line]);
    expect(err).toContain(why);
    const { units, findings } = JSON.parse(readFileSync(join(to, 'score.json'), 'utf8'));
    for (const unit of units) {
      expect(unit).toMatchObject({ rank: null, score: null, points: null });
      expect(unit.criteria.map(({ points }: { points: string | null }) => points)).toEqual([null, null, null]);
    }
    expect(findings.map(({ rule, severity }: Record<string, string>) => `${rule} ${severity}`)).toEqual([
      'score.nothing-taken error',
      'score.indicator-unused info',
    ]);
  });

  test.each([
    ['one figure of one unit is taken', '2023,u,a,40,\n2023,v,I.2,50,', 0, 1],
    ['no unit has reported yet', '2023,u,a,,missing\n2023,v,a,,missing', 1, null],
  ])('%s', async (_, rows, expected, rank) => {
    const to = join(folder, 'of-some-out');
    const { code, err } = await run(facts('some', rows), '--scheme', scheme(), '--out', to);
    expect([code, err === '']).toEqual([expected, expected === 0]);
    const { units } = JSON.parse(readFileSync(join(to, 'score.json'), 'utf8'));
    expect(units.map((unit: { unit: string; rank: number }) => [unit.unit, unit.rank])[0]).toEqual(['u', rank]);
  });

  test('points that people gave are taken, whatever the facts are of', async () => {
    put('judged/facts.csv', trimmed('unit,indicator,value\nu,I.1,40'));
    put(
      'judged/points.csv',
      trimmed('unit,criterion,self,verified,final,number,name,date,reason\nu,B,8,8,,1/QĐ,QĐ,2022-01-02,'),
    );
    const { code, out: said } = await run(
      join(folder, 'judged'),
      '--scheme',
      scheme(),
      '--out',
      join(folder, 'judged-out'),
    );
    expect([code, said]).toEqual([0, 'u: hạng 1/1, điểm 8,00; có số liệu cho 50% số điểm.\n']);
  });
});

const damagedScheme = () =>
  dirOf('damaged', schemeFiles('id,parent,name,maximum,aggregation,form,input\nG,,Gốc,10,sum,,\nA,G,A,9,,tỷ lệ,x'));

test.each([
  ['no facts', () => ['--scheme', 'dti-2022', '--out', out], 2, 'Cần đúng một tệp facts.csv'],
  ['no scheme', () => [DTI, '--out', out], 2, 'Thiếu --scheme (hung-yen-571-progress, dti-2022, xa-mau'],
  ['an unknown scheme', () => [DTI, '--scheme', 'khong-co', '--out', out], 2, 'Không có bộ tiêu chí "khong-co"'],
  [
    'an unknown period',
    () => [DTI, '--scheme', 'dti-2022', '--out', out, '--period', '2021'],
    2,
    'Số liệu không có kỳ "2021"; chỉ có: 2022.',
  ],
  ['a map that is no day', () => [DTI, '--scheme', 'dti-2022', '--out', out, '--map', 'mới'], 2, '--map cần một ngày'],
  [
    'a succession without a map',
    () => [DTI, '--scheme', 'dti-2022', '--out', out, '--succession', 'x.csv'],
    2,
    '--map cần một ngày',
  ],
  [
    'a file that is not there',
    () => [join(folder, 'khong-co.csv'), '--scheme', 'dti-2022', '--out', out],
    3,
    'Không tìm thấy facts.csv',
  ],
  [
    'a damaged scheme',
    () => [DTI, '--scheme', damagedScheme(), '--out', out],
    3,
    'criteria.csv, dòng 3, cột form: ghi "tỷ lệ"; chỉ được: ratio',
  ],
  [
    'facts with wrong columns',
    () => [put('wrong.csv', 'unit,indicator,valeu\nu,x,5\n'), '--scheme', 'dti-2022', '--out', out],
    3,
    'dòng 1, cột value: thiếu cột',
  ],
  [
    'facts without rows',
    () => [put('none.csv', 'unit,indicator,value\n'), '--scheme', 'dti-2022', '--out', out],
    3,
    'không có dòng số liệu nào',
  ],
  [
    'points that are not there',
    () => [DTI, '--scheme', 'dti-2022', '--out', out, '--points', join(folder, 'nowhere.csv'), '--lang', 'en'],
    3,
    'Cannot read ',
  ],
  [
    'an output that cannot be written',
    () => [DTI, '--scheme', 'dti-2022', '--out', join(DTI, 'x')],
    3,
    'Không ghi được',
  ],
] as [string, () => string[], number, string][])('%s', async (_name, args, code, message) => {
  const result = await run(...args());
  expect(result.code).toBe(code);
  expect(result.err).toContain(message);
});

function dirOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) put(join(name, file), text);
  return join(folder, name);
}
