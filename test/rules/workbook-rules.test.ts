import type { Submission } from '../../lib/core/locate/submission.ts';
import { lastBefore } from '../../lib/core/rules/previous/last-before.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { catalogue, check, found, MARK, progress, type RowCase, said, submission } from './fixtures.ts';

const FULL: RowCase[] = [
  { id: 'I.1', row: 7, n: '5', d: '10' },
  { id: 'I.7', row: 8, tier: 'huyen', n: '30', d: '100' },
  { id: 'I.7', row: 9, tier: 'xa', n: '55', d: '110' },
  { id: 'I.14', row: 10, s: '1' },
  { id: 'III.7', row: 11, text: 'đã kết nối' },
];

test('a complete sheet on the issued form in time has nothing to be said about', () => {
  expect(check(submission(FULL), { period: '2023-Q1', unit: '328', receivedOn: '2023-03-19' })).toEqual([]);
});

describe('absent and blank', () => {
  test('a row that is not there is absent, an empty row is blank, neither is zero', () => {
    const findings = check(submission([...FULL.slice(0, 3), { id: 'I.14', row: 10 }]));
    expect(findings.map(({ rule, range, facts }) => [rule, range, facts.indicator])).toEqual([
      ['indicator.absent', null, 'III.7'],
      ['indicator.blank', 'F10', 'I.14'],
    ]);
  });

  test("a missing communes' row is told by its part", () => {
    const [finding] = check(submission(FULL.filter(({ tier }) => tier !== 'xa')));
    expect(finding).toMatchObject({ rule: 'indicator.absent', facts: { indicator: 'I.7', part: 'xa' } });
  });

  test('one row for all tiers is the own way of a form, not an absence', () => {
    const rows = [...FULL.filter(({ id }) => id !== 'I.7'), { id: 'I.7', row: 8, s: '30%' }];
    expect(found(check(submission(rows)), 'indicator.')).toEqual([]);
  });

  test('what the unit is not assigned is not missed', () => {
    const rows: RowCase[] = [
      { id: 'I.1', n: '1', d: '2' },
      { id: 'I.7', row: 8, tier: 'xa', n: '1', d: '2' },
    ];
    const findings = check(submission([...rows, { id: 'III.7', row: 9, text: 'đã' }], { unit: '12127' }));
    expect(found(findings, 'indicator.')).toEqual([]);
  });

  test('an appendix returned on paper of its own is missed row by row, unassigned ones as notes', () => {
    const findings = check(submission(FULL, { template: null }));
    expect(findings.map(({ rule, severity, facts }) => [rule, severity, facts.indicator])).toEqual([
      ['indicator.absent', 'info', 'I.16'],
      ['indicator.absent', 'info', 'II.10'],
    ]);
  });

  test('the issued form copied into a new book is no appendix of its own: its keys came along', () => {
    const { observations } = submission(FULL);
    const copied = check(submission(FULL, { template: null, observations }));
    expect(copied).toEqual([]);
    const department = submission([{ id: 'I.1', n: '5', d: '10', evidence: null }], { unit: '330', template: null });
    const keyed = {
      ...department,
      observations: department.observations.map((one) => ({ ...one, found: 'key+name' as const })),
    };
    const rules = (of: typeof department) =>
      check(of)
        .map(({ rule }) => rule)
        .filter((rule) => /^(task|evidence)/.test(rule));
    expect([rules(department), rules(keyed)]).toEqual([[], ['task.not-reported', 'evidence.missing']]);
  });

  test('nothing found at all is one finding', () => {
    expect(check(submission([])).map(({ rule }) => rule)).toEqual(['indicator.none-found']);
  });
});

describe('whose, when, on which form', () => {
  test.each<[string, string, Parameters<typeof check>[1], string[]]>([
    ['its own unit', '328', { unit: '328' }, []],
    ['another unit', '328', { unit: '330' }, ['submission.wrong-unit@']],
    ['its own period', '328', { period: '2023-Q1' }, []],
    ['another period', '328', { period: '2023-Q2' }, ['submission.wrong-period@']],
    ['on the last day', '328', { receivedOn: '2023-03-19' }, []],
    ['on the day named', '328', { receivedOn: '2023-03-20' }, ['submission.late@']],
  ])('%s', (_, unit, options, expected) => {
    expect(found(check(submission(FULL, { unit }), options), 'submission.')).toEqual(expected);
  });

  test.each([
    ['2023-03-20', '1'],
    ['2023-03-30', '11'],
  ])('received on %s is %s day(s) late', (receivedOn, days) => {
    const [finding] = check(submission(FULL), { receivedOn });
    expect(finding).toMatchObject({ rule: 'submission.late', facts: { days, lastOnTime: '2023-03-19' } });
  });

  test.each<[string, Partial<typeof MARK>, string[]]>([
    ['the issued form', {}, []],
    ['a changed form', { actual: 'b' }, ['template.changed@']],
    ['an older layout', { version: '0' }, ['template.other-version@']],
    ['an older catalogue', { catalogueVersion: '0' }, ['template.other-version@']],
    ['another catalogue', { catalogue: 'khac' }, ['template.other-version@']],
  ])('%s', (_, mark, expected) => {
    expect(found(check(submission(FULL, { template: { ...MARK, ...mark } })), 'template.')).toEqual(expected);
  });

  test('another catalogue keeps figures from being signed, an older version of this one does not', () => {
    const severity = (mark: Partial<typeof MARK>) =>
      check(submission(FULL, { template: { ...MARK, ...mark } }))[0]?.severity;
    expect([severity({ catalogue: 'khac' }), severity({ catalogueVersion: '0' })]).toEqual(['error', 'warning']);
  });
});

describe('tiers', () => {
  test("a commune's workbook with a district's row", () => {
    const rows: RowCase[] = [{ id: 'I.7', tier: 'huyen', n: '1', d: '2' }];
    expect(found(check(submission(rows, { unit: '12127' })), 'tier.')).toEqual(['tier.not-own@F7']);
  });

  test.each<[string, string, string, string[]]>([
    ['the same figures', '300', '1000', ['tier.rows-equal@F9']],
    ['other figures', '301', '1000', []],
  ])("a district's and its communes' rows with %s", (_, n, d, expected) => {
    const rows: RowCase[] = [
      { id: 'I.7', row: 8, tier: 'huyen', n: '300', d: '1000' },
      { id: 'I.7', row: 9, tier: 'xa', n, d },
    ];
    expect(found(check(submission(rows)), 'tier.')).toEqual(expected);
  });

  test('all of a few in both rows is no suspicion', () => {
    const rows: RowCase[] = [
      { id: 'I.7', row: 8, tier: 'huyen', n: '13', d: '13' },
      { id: 'I.7', row: 9, tier: 'xa', n: '13', d: '13' },
    ];
    expect(found(check(submission(rows)), 'tier.')).toEqual([]);
  });
});

describe('a whole and its classes', () => {
  const rows = (n: string, d: string): RowCase[] => [
    { id: 'I.16', row: 7, n, d },
    { id: 'I.16', row: 8, class: 'quoc-lo', n: '2', d: '3' },
    { id: 'I.16', row: 9, class: 'tinh-lo', n: '4', d: '9' },
  ];
  test.each<[string, RowCase[], string[]]>([
    ['their sum', rows('6', '12'), []],
    ['more above', rows('7', '12'), ['sum.classes-differ@D7']],
    ['less below', rows('6', '11'), ['sum.classes-differ@E7']],
    ['one class not reported', rows('7', '12').slice(0, 2), []],
  ])('%s', (_, given, expected) => {
    expect(found(check(submission(given)), 'sum.')).toEqual(expected);
  });
});

describe('evidence and documents', () => {
  const row = (evidence: NonNullable<RowCase['evidence']> | null) => submission([{ n: '5', d: '10', evidence }]);
  test.each<[string, NonNullable<RowCase['evidence']> | null, string[]]>([
    ['complete', {}, []],
    ['none', null, ['evidence.missing@F7']],
    ['empty', { text: '', number: '', date: '' }, ['evidence.missing@F7']],
    ['without a date', { date: '' }, ['evidence.incomplete@H7']],
    ['number and date in the title', { text: 'Quyết định số 41/QĐ-UBND ngày 10/01/2023', number: '', date: '' }, []],
    ['dated on the day of the report', { date: '2023-03-15' }, []],
    ['dated after the report', { date: '2023-03-16' }, ['evidence.after-report@H7']],
  ])('evidence %s', (_, evidence, expected) => {
    expect(found(check(row(evidence)), 'evidence.')).toEqual(expected);
  });

  test('a form of the unit’s own has no place for evidence', () => {
    const own = submission([{ id: 'I.7', row: 7, tier: 'huyen', n: '30', d: '100', evidence: null }], {
      template: null,
    });
    expect(found(check(own), 'evidence.')).toEqual([]);
  });

  const document = (number: string, date: string) => ({
    documents: [{ number, type: 'Kế hoạch', date, subject: 'chuyển đổi số', at: { sheet: 'VanBan', address: 'B5' } }],
  });
  test.each<[string, string, string, string[]]>([
    ['complete', '32/KH-UBND', '2023-02-03', []],
    ['without number', '', '2023-02-03', ['document.incomplete@B5']],
    ['without date', '987/UBND-VHTT', '', ['document.incomplete@B5']],
    ['of the end of the year', '166/KH-UBND', '2023-12-30', ['document.after-report@B5']],
    ['with its date as typed', '166/KH-UBND', '30/12/2023', ['document.after-report@B5']],
  ])('a document %s', (_, number, date, expected) => {
    expect(found(check(submission(FULL, document(number, date))), 'document.')).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Kế hoạch số 166/KH-UBND ngày 30/12/2023 về chuyển đổi số', ['document.after-report@C5']],
    ['Kế hoạch số 32/KH-UBND ngày 03/02/2023 về thí điểm', []],
    ['Công văn số Triển khai thực hiện Kế hoạch số 32/KH-UBND ngày 03/02/2023', ['document.incomplete@C5']],
    ['theo Nghị quyết số 06-NQ/TU ngày 15/6/2021 của Tỉnh ủy', []],
  ])('cited in a sentence: “%s”', (text, expected) => {
    expect(found(check(submission(FULL, said(text))), 'document.')).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ['Công văn số 384/STTTT-BCVTCNTT ngày 03/4/2023', []],
  ['Kế hoạch số 166/KH-UBND ngày 30/12/2023', ['document.after-report@C5']],
])('an ad-hoc report is written some days after the day of its figures: “%s”', (text, expected) => {
  const given = submission(FULL, { ...said(text), period: '2023-03-30', sentOn: null });
  expect(found(check(given), 'document.')).toEqual(expected);
});

describe('places', () => {
  const places = (text: string, unit = '328') => {
    const findings = check(submission(FULL, { unit, ...said(text) }));
    return findings.filter(({ rule }) => rule === 'place.other-unit').map(({ facts }) => facts.placeCode);
  };
  test.each<[string, string[]]>([
    ['UBND huyện Khoái Châu chỉ đạo các xã', ['330']],
    ['nhân dân Khoái Châu hưởng ứng', ['330']],
    ['trên địa bàn Huyện Khoái Châu', ['330']],
    ['TRÊN ĐỊA BÀN HUYỆN KHOÁI CHÂU', ['330']],
    ['H. Khoái Châu và TP. Hưng Yên', ['330', '323']],
    ['trên địa bàn thị xã Mỹ Hào, tỉnh Hưng Yên', []],
    ['Sở Kế hoạch và Đầu tư tỉnh Hưng Yên', []],
    ['Viettel Hưng Yên, VNPT Hưng Yên', []],
    ['phường Minh Đức và xã Hưng Long', []],
    ['thành phố Hưng Yên', ['323']],
    ['khoái châu viết thường', []],
    ['Khoai Châu sai dấu', []],
    ['triển khai thành công; Thành công bước đầu', []],
    ['đường Khoái Châu', []],
    ['xã Thành Công', ['12250']],
  ])('in Mỹ Hào’s text “%s”: %j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['phường Minh Đức đạt 97,8%', []],
    ['xã Hưng Long đạt 82,9%', ['12139']],
    ['Hưng Long đạt 82,9%', ['12139']],
    ['anh hùng Phùng Chí Kiên', []],
    ['UBND thị xã Mỹ Hào chỉ đạo', []],
  ])('in Minh Đức’s text “%s”: %j', (text, expected) => {
    expect(places(text, '12127')).toEqual(expected);
  });

  test('a department may name every place', () => {
    expect(places('huyện Khoái Châu', 'so-kh')).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['đã được triển khai trên địa bàn huyện như sổ sức khoẻ', ['place.other-kind@C5']],
    ['trên địa bàn phường có hàng trăm cửa hàng', ['place.other-kind@C5']],
    ['trên địa bàn thị xã', []],
    ['trên địa bàn xã, phường', []],
    ['trên địa bàn phường Minh Đức', []],
    ['trên địa bàn các xã', []],
  ])('another kind of unit: “%s”', (text, expected) => {
    expect(found(check(submission(FULL, said(text))), 'place.other-kind')).toEqual(expected);
  });
});

describe('tasks', () => {
  test.each<[string, Parameters<typeof progress>, string[]]>([
    ['running in time', [2, { status: 'running' }], []],
    ['no status', [2, {}], ['task.status-missing@F8']],
    ['done with its date', [1, { status: 'done', date: '2022-11-01' }], []],
    ['done without date', [2, { status: 'done' }], ['task.done-undated@F8']],
    ['of every year, done without date', [3, { status: 'done' }], []],
    ['done tomorrow', [2, { status: 'done', date: '2023-03-16' }], ['task.date-ahead@F8']],
    ['running with a date to come', [2, { status: 'running', date: '2023-12-31' }], []],
    ['overdue', [1, { status: 'running' }], ['task.overdue@F7']],
    ['due in the year that runs', [2, { status: 'not-started' }], []],
    ['of every year', [3, { status: 'running' }], []],
  ])('%s', (_, [no, more], expected) => {
    expect(found(check(submission(FULL, { tasks: [progress(no, more)] })), 'task.')).toEqual(expected);
  });
});

describe('tasks the unit leads', () => {
  const silent = (tasks: Parameters<typeof progress>[0][], more = {}) => {
    const given = submission(FULL, {
      unit: '330',
      tasks: tasks.map((no) => progress(no, { status: 'running' })),
      ...more,
    });
    return check(given).flatMap(({ rule, facts }) => (rule === 'task.not-reported' ? [facts.tasks] : []));
  };
  test('those not spoken of are told at once', () => expect(silent([2])).toEqual([['1', '3']]));
  test('all spoken of', () => expect(silent([1, 2, 3])).toEqual([]));
  test('one that has not begun is not asked for', () => expect(silent([3], { period: '2021-Q4' })).toEqual([]));
  test('a form of the unit’s own need not have tasks', () => expect(silent([], { template: null })).toEqual([]));
});

describe('sentences', () => {
  const in002 = [
    '+ Bộ phận Một cửa thị xã đã tiếp nhận: 1.763 hồ sơ (trong đó: Số hồ sơ tiếp nhận trực tuyến: 1.704 hồ sơ; số hồ sơ tiếp nhận trực tiếp: 59 hồ sơ).',
    '+ Thực hiện số hoá đầy đủ thành phần hồ sơ: 1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%).',
    'Tổng số văn bản ký số của lãnh đạo/tổng số văn bản ký số của cơ quan: 4.223/8.411, đạt 7.47%;',
  ];
  test('the errors of the town’s report of 2023 are found where they stand, and nothing else', () => {
    const findings = check(submission(FULL, said(...in002)));
    expect(found(findings, '')).toEqual(['quantity.two-values@C6', 'percent.wrong@C7']);
    expect(findings.map(({ facts }) => [facts.first ?? facts.stated, facts.second ?? facts.computed])).toEqual([
      ['1763', '1729'],
      ['7.47', '50.21'],
    ]);
  });

  test('a sum written out is certain, one in words is a suspicion', () => {
    const findings = check(submission(FULL, said('21+59+180=261', 'có 10 hồ sơ (trong đó: 6 hồ sơ mới; 5 hồ sơ cũ)')));
    expect(
      findings.map(({ rule, severity, certainty, range, facts }) => [rule, severity, certainty, range, facts.sum]),
    ).toEqual([
      ['sum.parts-differ', 'error', 'computed', 'C5', '260'],
      ['sum.parts-differ', 'warning', 'heuristic', 'C6', '11'],
    ]);
  });

  test('a result cell is judged once, as a row', () => {
    const row: RowCase = { n: '509', d: '586', s: '86,8%', text: '509/586, đạt 86,8%' };
    expect(found(check(submission([row])), 'percent.')).toEqual(['percent.truncated@F7']);
  });
});

describe('the report before', () => {
  const earlier = (rows: RowCase[]) => submission(rows, { period: '2022-Q4' });
  const many = Array.from({ length: 6 }, (_, index): RowCase => ({ row: 7 + index, n: `${index + 1}`, d: '40' }));
  const ids = ['I.1', 'I.7', 'I.14', 'II.10', 'III.7', 'I.9'];
  const rows = many.map((row, index) => ({ ...row, id: ids[index] as string }));

  test('every figure as before is asked about', () => {
    expect(found(check(submission(rows), { previous: earlier(rows) }), 'previous.')).toEqual(['previous.copied@']);
  });
  test('one figure moved is not', () => {
    const moved = rows.map((row, index) => (index === 0 ? { ...row, n: '9' } : row));
    expect(found(check(submission(moved), { previous: earlier(rows) }), 'previous.')).toEqual([]);
  });
  test.each<[string, string, string[]]>([
    ['half as much again', '60', []],
    ['more than that', '61', ['previous.denominator-changed@E7']],
    ['a third less', '27', []],
    ['much less', '26', ['previous.denominator-changed@E7']],
  ])('a whole of 40 that is now %s', (_, d, expected) => {
    const now = submission([{ n: '5', d }]);
    expect(found(check(now, { previous: earlier([{ n: '5', d: '40' }]) }), 'previous.')).toEqual(expected);
  });
});

describe('which report was the one before', () => {
  const sent = (period: string | null, unit: string | null = '328', catalogue: string | null = 'thu') =>
    submission([], { period, unit, file: `${period}`, template: catalogue === null ? null : { ...MARK, catalogue } });
  const fileBefore = (now: Submission, earlier: readonly Submission[]) => lastBefore(now, earlier)?.file ?? null;

  test.each<[string, readonly Submission[], string | null]>([
    ['none', [], null],
    ['the quarter before', [sent('2022-Q4')], '2022-Q4'],
    ['the last of several', [sent('2022-Q3'), sent('2022-Q4'), sent('2022-Q2')], '2022-Q4'],
    ['a day within the quarter', [sent('2022-Q4'), sent('2023-01-31')], '2023-01-31'],
    ['this period', [sent('2023-Q1')], null],
    ['a later one', [sent('2023-Q2')], null],
    ['another unit', [sent('2022-Q4', '330')], null],
    ['no unit', [sent('2022-Q4', null)], null],
    ['no period', [sent(null)], null],
    ['two for one period', [sent('2022-Q4'), sent('2022-Q4')], null],
    ['two for a period further back', [sent('2022-Q3'), sent('2022-Q3'), sent('2022-Q4')], '2022-Q4'],
    ['a form of another catalogue', [sent('2022-Q4', '328', 'khac')], null],
    ['a form of its own', [sent('2022-Q4', '328', null)], '2022-Q4'],
  ])('%s', (_, earlier, expected) => {
    expect(fileBefore(sent('2023-Q1'), earlier)).toBe(expected);
  });

  test('a workbook of nobody, or of no period, has none before it', () => {
    expect(fileBefore(sent('2023-Q1', null), [sent('2022-Q4', null), sent('2022-Q4')])).toBeNull();
    expect(fileBefore(sent(null), [sent('2022-Q4')])).toBeNull();
  });
});

test('with the workbook at hand, only cells that hold text are called text', () => {
  const given = submission([{ n: '1763', d: '1800' }]);
  const text = bookOfTables({ ChiTieu: `${'| |\n'.repeat(6)}| | | | "1763" | 1800 |` });
  const number = bookOfTables({ ChiTieu: `${'| |\n'.repeat(6)}| | | | 1763 | 1800 |` });
  expect(found(check(given, { book: text }), 'figure.')).toEqual(['figure.text-number@D7']);
  expect(found(check(given, { book: number }), 'figure.')).toEqual([]);
});

test('the unit is the one of that code on the day of the report', () => {
  const reused = { ...catalogue.units[2], name: 'Phường khác', validFrom: '2025-07-01', validTo: null };
  const units = [reused as (typeof catalogue.units)[number], ...catalogue.units];
  const findings = check(submission(FULL, said('UBND huyện Khoái Châu')), { catalogue: { ...catalogue, units } });
  expect(findings.map(({ facts }) => facts.own)).toEqual(['Thị xã Mỹ Hào']);
});
