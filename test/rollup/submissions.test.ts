import fc from 'fast-check';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { finding } from '../../lib/core/findings/finding.ts';
import { unreadableFile } from '../../lib/core/findings/unreadable.ts';
import type { Submission } from '../../lib/core/locate/submission.ts';
import { createCollector } from '../../lib/core/rollup/collector.ts';
import { submissionsCsv } from '../../lib/core/rollup/outputs/submissions-csv.ts';
import type { RollUp } from '../../lib/core/rollup/roll-up.ts';
import { phaseOf } from '../../lib/core/rollup/task-states.ts';
import { unitFacts } from '../../lib/core/rollup/unit-facts.ts';
import { wordRecordReason } from '../../lib/core/rollup/words/record-reason.ts';
import { summaryLines } from '../../lib/core/rollup/words/summary-lines.ts';
import { submission } from './submission-fixture.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
const mark = { catalogue: 'hung-yen-571', catalogueVersion: '1', version: '1', issued: 'a', actual: 'a' };

const merge = (
  submissions: readonly Submission[],
  {
    asked = null,
    received = {},
  }: { asked?: readonly string[] | null; received?: Readonly<Record<string, string>> } = {},
): RollUp => {
  const days = new Map(Object.entries(received));
  const collector = createCollector({ catalogue, plans: [], units: catalogue.units, period, asked, received: days });
  for (const each of submissions) collector.add(each, each.findings);
  return collector.finish();
};

const records = (result: RollUp, unit: string | null) =>
  result.records.filter((record) => record.unit === unit).map((record) => `${record.file ?? '–'} ${record.state}`);

describe('on time or late: due before the 20th of March', () => {
  test.each([
    ['2023-03-19', 'on-time', null],
    ['2023-03-20', 'late', 1],
    ['2023-03-22', 'late', 3],
    ['2022-12-31', 'on-time', null],
    [null, 'received', null],
  ])('sent on %s: %s', (sentOn, state, daysLate) => {
    const result = merge([submission('328', { 'I.6': '1/2' }, { sentOn })]);
    expect(result.records.find((record) => record.unit === '328')).toMatchObject({ state, daysLate, received: sentOn });
  });

  test("the compiler's list goes before the cover", () => {
    const sent = submission('328', { 'I.6': '1/2' }, { sentOn: '2023-03-15', file: 'a.xlsx' });
    const result = merge([sent], { received: { 'a.xlsx': '2023-03-24' } });
    const record = result.records.find((each) => each.unit === '328');
    expect(record).toMatchObject({ state: 'late', daysLate: 5, received: '2023-03-24' });
    expect(record && wordRecordReason(record, period, 'vi')).toContain('muộn 5 ngày: nhận ngày 24/03/2023');
  });
});

describe('two workbooks of one unit', () => {
  const rows = (n: number) => ({ 'III.4': `${n}/100` });
  test.each<[string, Partial<Submission>, Partial<Submission>, Readonly<Record<string, string>>, string, string]>([
    [
      'the one received later',
      { file: 'b.xlsx' },
      { file: 'a.xlsx' },
      { 'b.xlsx': '2023-03-10', 'a.xlsx': '2023-03-12' },
      'a.xlsx',
      'rollup.duplicate-received',
    ],
    [
      'a listed day before none',
      { file: 'b.xlsx' },
      { file: 'a.xlsx' },
      { 'a.xlsx': '2023-03-12' },
      'a.xlsx',
      'rollup.duplicate-received',
    ],
    [
      'the later day on the cover',
      { file: 'b.xlsx', sentOn: '2023-03-01' },
      { file: 'a.xlsx', sentOn: '2023-03-02' },
      {},
      'a.xlsx',
      'rollup.duplicate-cover-date',
    ],
    ['the last by name', { file: 'b.xlsx' }, { file: 'a.xlsx' }, {}, 'b.xlsx', 'rollup.duplicate-name'],
    [
      'the same content twice',
      { file: 'b.xlsx', sha256: '1' },
      { file: 'a.xlsx', sha256: '1' },
      {},
      'b.xlsx',
      'rollup.duplicate-same-content',
    ],
  ])('%s counts, in whichever order they are read', (_, first, second, received, counts, rule) => {
    const both = [submission('328', rows(10), first), submission('328', rows(20), second)];
    for (const given of [both, [...both].reverse()]) {
      const result = merge(given, { received });
      const other = counts === 'a.xlsx' ? 'b.xlsx' : 'a.xlsx';
      expect(result.workbooks).toBe(1);
      expect(records(result, '328').map((record) => record.split(' ')[0])).toEqual([counts, other]);
      expect(result.records.find((record) => record.file === other)).toMatchObject({
        state: 'duplicate',
        reason: { key: rule, facts: { counts } },
      });
      expect(result.findings).toContainEqual(expect.objectContaining({ rule, file: other, severity: 'warning' }));
      expect(new Set(result.facts.filter((fact) => fact.unit === '328' && fact.file).map((fact) => fact.file))).toEqual(
        new Set([counts]),
      );
    }
  });
});

describe('one workbook received twice came in on the first day', () => {
  /** `file content day`; a day of `–` is not on the list. */
  const sent = (lines: readonly string[]) => {
    const parts = lines.map((line) => line.split(' '));
    const submissions = parts.map(([file = '', content = '']) =>
      submission('328', { 'III.4': `${content.charCodeAt(0)}/1000` }, { file, sha256: content }),
    );
    const days = parts.flatMap(([file = '', , day = '']) => (day === '–' ? [] : [[file, `2023-03-${day}`]]));
    return { submissions, received: Object.fromEntries(days) as Record<string, string> };
  };
  const rows = (result: RollUp) =>
    result.records
      .filter((record) => record.unit === '328')
      .map(({ file, state, received, reason }) =>
        [file, state, received?.slice(8) ?? '–', reason?.key.slice('rollup.duplicate-'.length)].join(' ').trim(),
      );
  const orders = <T>(all: readonly T[]): T[][] =>
    all.length < 2
      ? [[...all]]
      : all.flatMap((one, i) => orders(all.filter((_, j) => j !== i)).map((r) => [one, ...r]));

  test.each<[string, string[], string[]]>([
    ['on time and late', ['a A 17', 'b A 25'], ['a on-time 17', 'b duplicate 25 same-content']],
    ['late and on time', ['a A 25', 'b A 17'], ['b on-time 17', 'a duplicate 25 same-content']],
    ['once on no list', ['a A –', 'b A 25'], ['b late 25', 'a duplicate – same-content']],
    ['the same day', ['a A 17', 'b A 17'], ['b on-time 17', 'a duplicate 17 same-content']],
    [
      'twice, and another before',
      ['a A 17', 'b A 25', 'c B 11'],
      ['a on-time 17', 'b duplicate 25 same-content', 'c duplicate 11 received'],
    ],
    [
      'twice, and another after',
      ['a A 17', 'b A 18', 'c B 25'],
      ['c late 25', 'a duplicate 17 received', 'b duplicate 18 received'],
    ],
    [
      'twice, and another in between',
      ['a A 11', 'b A 25', 'c B 17'],
      ['c on-time 17', 'a duplicate 11 received', 'b duplicate 25 copy'],
    ],
    [
      'three times',
      ['a A 25', 'b A 17', 'c A 26'],
      ['b on-time 17', 'a duplicate 25 same-content', 'c duplicate 26 same-content'],
    ],
  ])('%s', (_, lines, expected) => {
    const { submissions, received } = sent(lines);
    for (const given of orders(submissions)) expect(rows(merge(given, { received }))).toEqual(expected);
  });

  test('the reason names the file it is a copy of, and the day that one came in', () => {
    const { submissions, received } = sent(['a A 11', 'b A 25', 'c B 17']);
    const record = merge(submissions, { received }).records.find(({ file }) => file === 'b');
    expect(record?.reason?.facts).toEqual({ counts: 'c', first: 'a', day: '2023-03-11' });
    expect(record && wordRecordReason(record, period, 'vi')).toContain('bản sao của a, đã nhận từ ngày 11/03/2023');
  });

  test('nobody is told that the copy is late: its figures do not count, and the unit was on time', () => {
    const { submissions, received } = sent(['a A 17', 'b A 25']);
    const late = {
      rule: 'submission.late',
      severity: 'warning',
      certainty: 'certain',
      sheet: null,
      range: null,
    } as const;
    const told = submissions.map((each) =>
      each.file === 'b' ? { ...each, findings: [finding({ ...late, facts: {} }, 'b', '328')] } : each,
    );
    const of = (result: RollUp) => [...result.findings].filter(({ unit, file }) => unit === '328' && file);
    expect(of(merge(told, { received })).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'rollup.duplicate-same-content b',
    ]);
    expect(of(merge(told.slice(1), { received })).map(({ rule }) => rule)).toEqual(['submission.late']);
  });

  test('any order of the same workbooks gives the same records and figures', () => {
    const one = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('–', '11', '17', '19', '20', '25'));
    const workbooks = fc.array(one, { minLength: 2, maxLength: 6 });
    const shuffled = workbooks.chain((given) => {
      const lines = given.map(([content, day], i) => `${'abcdef'[i]}.xlsx ${content} ${day}`);
      return fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }));
    });
    const told = (lines: readonly string[]) => {
      const { submissions, received } = sent(lines);
      const result = merge(submissions, { received });
      return { rows: rows(result), records: result.records, facts: [...result.facts].filter(({ counted }) => counted) };
    };
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        const first = told(lines);
        expect(told(others)).toEqual(first);
        const counted = first.records.find(({ unit, state }) => unit === '328' && state !== 'duplicate');
        const copies = first.records.filter(({ sha256, received }) => sha256 === counted?.sha256 && received !== null);
        const days = copies.map(({ received }) => received as string).sort();
        expect(counted?.received ?? null).toBe(days[0] ?? null);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what does not count', () => {
  test.each<[string, Submission, string, string]>([
    [
      'another period',
      submission('328', { 'I.6': '1/2' }, { period: '2022-Q4' }),
      'wrong-period',
      'rollup.wrong-period',
    ],
    ['no unit', submission(null, { 'I.6': '1/2' }, { file: 'x.xlsx' }), 'unknown-unit', 'rollup.unit-not-said'],
    ['a unit nobody knows', submission('99999', { 'I.6': '1/2' }), 'unknown-unit', 'rollup.unknown-unit'],
    [
      'a template of another catalogue',
      submission('328', {}, { template: { ...mark, catalogue: 'hong-linh-2023' } }),
      'other-template',
      'rollup.other-template',
    ],
    ['a workbook without a single indicator', submission('328', {}), 'other-template', 'rollup.no-template'],
  ])('%s', (_, given, state, rule) => {
    const result = merge([given, submission('323', { 'I.6': '1/2' })]);
    expect(result.records.find((record) => record.file === given.file)).toMatchObject({ state, reason: { key: rule } });
    expect(result.findings).toContainEqual(expect.objectContaining({ rule, file: given.file, severity: 'error' }));
    expect(records(result, '328')).toContain('– missing');
    expect(result.facts.some((fact) => fact.file === given.file)).toBe(false);
  });

  test('a file that cannot be read is set aside with its reason, and the rest goes on', () => {
    const collector = createCollector({
      catalogue,
      plans: [],
      units: catalogue.units,
      period,
      asked: null,
      received: new Map(),
    });
    collector.quarantine('z.xlsx', unreadableFile('z.xlsx', 'encrypted'), 'abc');
    collector.add(submission('323', { 'I.6': '1/2' }), []);
    const result = collector.finish();
    const record = result.records.find((each) => each.file === 'z.xlsx');
    expect(record).toMatchObject({ state: 'quarantined', unit: null, sha256: 'abc', errors: 1 });
    expect(record && wordRecordReason(record, period, 'vi')).toMatch(/mật khẩu/);
    expect(records(result, '323')).toEqual(['323.xlsx received']);
  });

  test('a unit that was not asked for is named and left out', () => {
    const result = merge([submission('328', { 'I.6': '1/2' }), submission('SCT', { 'I.6': '1/2' })], {
      asked: ['huyen'],
    });
    expect(result.records.find((record) => record.file === 'SCT.xlsx')).toMatchObject({
      state: 'unknown-unit',
      reason: { key: 'rollup.unit-not-asked' },
    });
    expect(result.units.map((unit) => unit.kind)).toEqual(Array.from({ length: 10 }, () => 'huyen'));
    expect(result.totals.find((each) => each.indicator === 'I.6' && each.tier === 'tinh')).toBeUndefined();
  });
});

describe('a missing unit, and the files that are probably its own', () => {
  const other = { ...mark, catalogue: 'hong-linh-2023' };
  const unreadable = (file: string, reason = 'encrypted') => ({ file, reason });
  type Aside = Submission | { readonly file: string; readonly reason: string };
  const merged = (given: readonly Aside[], more: readonly Unit[] = []) => {
    const units = [...catalogue.units, ...more];
    const collector = createCollector({ catalogue, plans: [], units, period, asked: null, received: new Map() });
    for (const each of given) {
      if ('reason' in each) collector.quarantine(each.file, unreadableFile(each.file, each.reason), null);
      else collector.add(each, []);
    }
    return collector.finish();
  };
  const own = (result: RollUp, unit: string) => {
    const record = result.records.find((each) => each.unit === unit && each.file === null);
    const {
      files = [],
      named = [],
      states = [],
      found = [],
    } = (record?.reason?.facts ?? {}) as Record<string, string[]>;
    return files.map((file, i) => [file, named[i], states[i], found[i]].join(' '));
  };
  const q4 = (unit: string | null, file: string, more: Partial<Submission> = {}) =>
    submission(unit, { 'I.6': '1/2' }, { file, period: '2022-Q4', ...more });

  test.each<[string, readonly Aside[], string[]]>([
    [
      'a file as issued',
      [unreadable('nop/328-thi-xa-my-hao-2023-Q1.xlsx')],
      ['nop/328-thi-xa-my-hao-2023-Q1.xlsx file-name quarantined encrypted'],
    ],
    [
      'the code and an underscore',
      [unreadable('328_Q1.xlsx', 'truncated')],
      ['328_Q1.xlsx file-name quarantined truncated'],
    ],
    [
      'the code alone, on another system',
      [unreadable('nop\\328.xlsx')],
      ['nop\\328.xlsx file-name quarantined encrypted'],
    ],
    ['a longer number', [unreadable('3281.xlsx'), unreadable('328a.xlsx')], []],
    ['the code further on', [unreadable('bao cao 328.xlsx')], []],
    ['another period, said by the workbook', [q4('328', 'x.xlsx')], ['x.xlsx workbook wrong-period 2022-Q4']],
    ['another period, the workbook nameless', [q4(null, '328 x.xlsx')], ['328 x.xlsx file-name wrong-period 2022-Q4']],
    ['the name says one unit, the workbook another', [q4('329', '328-x.xlsx')], []],
    [
      'another template',
      [submission(null, {}, { file: '328-x.xlsx', template: other })],
      ['328-x.xlsx file-name other-template hong-linh-2023'],
    ],
    ['no template', [submission('328', {}, { file: 'x.xlsx' })], ['x.xlsx workbook other-template ']],
    [
      'whose it is is not said',
      [submission(null, { 'I.6': '1/2' }, { file: '328.xlsx' })],
      ['328.xlsx file-name unknown-unit '],
    ],
    ['a roll-up of ours', [unreadable('328-tong-hop.xlsx', 'own-roll-up')], []],
    [
      'several, in order of files',
      [unreadable('328_b.xlsx'), q4('328', '328_a.xlsx')],
      ['328_a.xlsx workbook wrong-period 2022-Q4', '328_b.xlsx file-name quarantined encrypted'],
    ],
    ['the unit is not missing', [unreadable('328_b.xlsx'), submission('328', { 'I.6': '1/2' })], []],
  ])('%s', (_, given, expected) => {
    const result = merged(given);
    expect(own(result, '328')).toEqual(expected);
    const facts = result.findings.find(({ rule, unit }) => rule === 'rollup.missing' && unit === '328')?.facts;
    expect(facts?.files ?? []).toEqual(expected.map((line) => line.split(/ (?=workbook|file-name)/)[0]));
    expect(result.facts.filter(({ unit, counted }) => unit === '328' && counted && given.length === 1)).toHaveLength(0);
  });

  test('a name that fits two codes is not guessed; case does not tell units apart', () => {
    const syt = catalogue.units.find(({ code }) => code === 'SYT') as Unit;
    const more = [{ ...syt, code: 'SYT-1', name: 'Trung tâm Y tế' }];
    const result = merged([unreadable('SYT-1-trung-tam.xlsx'), unreadable('syt_1.xlsx')], more);
    expect(own(result, 'SYT')).toEqual(['syt_1.xlsx file-name quarantined encrypted']);
    expect(own(result, 'SYT-1')).toEqual([]);
  });

  test('where only the file name says so it is worded as a suspicion, and the summary names the unit', () => {
    const result = merged([unreadable('328_b.xlsx'), q4('329', 'x.xlsx')]);
    const said = (unit: string, language: 'vi' | 'en') => {
      const record = result.records.find((each) => each.unit === unit && each.state === 'missing');
      return record && wordRecordReason(record, period, language);
    };
    expect(said('328', 'vi')).toMatch(
      /Đã có tệp 328_b\.xlsx \(theo tên tệp, có lẽ của đơn vị này\) nhưng không đọc được: .*mật khẩu/,
    );
    expect(said('329', 'vi')).toMatch(/Đã có tệp x\.xlsx của đơn vị này nhưng báo cáo quý IV\/2022/);
    expect(said('328', 'en')).toMatch(
      /328_b\.xlsx \(by its name perhaps of this unit\) that cannot be read: .*password/,
    );
    expect(said('329', 'en')).toMatch(/x\.xlsx, of this unit, that reports quarter 4 of 2022/);
    expect(said('327', 'vi')).toContain('Cần nhắc đơn vị gửi');
    expect([...submissionsCsv(result, 'vi')].join('')).toMatch(/328,Thị xã Mỹ Hào,,missing,.*328_b\.xlsx/);
    expect(summaryLines(result, 'vi', 'out')[1]).toMatch(/^2 đơn vị .*Thị xã Mỹ Hào, Huyện Ân Thi/);
    expect(summaryLines(merged([]), 'vi', 'out').join(' ')).not.toContain('có lẽ');
  });
});

describe('who has to report', () => {
  const kinds = (result: RollUp) => [...new Set(result.units.map((unit) => unit.kind))].sort();
  test('departments and districts, all of them', () => {
    const result = merge([submission('328', { 'I.6': '1/2' })]);
    expect(kinds(result)).toEqual(['huyen', 'so']);
    expect(result.records.filter((record) => record.state === 'missing')).toHaveLength(26);
    expect(result.findings.filter((each) => each.rule === 'rollup.missing')).toHaveLength(26);
  });
  test('communes as soon as one has reported', () => {
    expect(kinds(merge([submission('12103', { 'I.6': '1/2' })]))).toEqual(['huyen', 'so', 'xa']);
  });
  test('another body only when it has', () => {
    expect(merge([submission('CAT', { 'I.16/quoc-lo': '1/2' })]).units.map((unit) => unit.code)).toContain('CAT');
    expect(merge([]).units.map((unit) => unit.code)).not.toContain('CAT');
  });
  test('a unit that no longer exists in the period does not', () => {
    const later = parsePeriod('2025-Q3', catalogue.policy) as Period;
    const collector = createCollector({
      catalogue,
      plans: [],
      units: catalogue.units,
      period: later,
      asked: null,
      received: new Map(),
    });
    expect(collector.finish().units.filter((unit) => unit.kind === 'huyen')).toEqual([]);
  });
});

describe('two rows of one indicator', () => {
  const twice = (second: string) => {
    const one = submission('328', { 'III.4': '10/100' });
    const two = submission('328', { 'III.4': second }).observations.map((row) => ({
      ...row,
      at: { ...row.at, address: 'I99' },
    }));
    return merge([{ ...one, observations: [...one.observations, ...two] }]);
  };
  test('that differ are both withheld', () => {
    const result = twice('20/100');
    expect(result.facts.find((fact) => fact.unit === '328' && fact.indicator === 'III.4')).toMatchObject({
      state: 'withheld',
      withheldBy: 'rollup.figure-twice',
    });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: 'rollup.figure-twice', range: 'I99', severity: 'error' }),
    );
  });
  test('that agree are one', () => {
    expect(twice('10/100').facts.find((fact) => fact.unit === '328' && fact.indicator === 'III.4')).toMatchObject({
      state: 'reported',
      counted: true,
    });
  });
});

test.each<
  [string, { from: number | null; to: number | null; yearly?: boolean; text?: string }, string | null, string, string]
>([
  ['done', { from: 2021, to: 2022 }, 'done', '', 'done'],
  ['done on a day yet to come', { from: 2021, to: 2022 }, 'done', '2023-12-31', 'late'],
  ['over since last year', { from: 2021, to: 2022 }, 'running', '', 'late'],
  ['over since last year, nothing said', { from: 2021, to: 2022 }, null, '', 'late'],
  ['due this year', { from: 2021, to: 2023 }, 'running', '', 'due'],
  ['due in the only year', { from: 2023, to: 2023 }, null, '', 'due'],
  ['running', { from: 2021, to: 2025 }, 'not-started', '', 'running'],
  ['not yet begun', { from: 2024, to: 2025 }, null, '', 'not-yet'],
  ['every year', { from: null, to: null, yearly: true, text: 'Hằng năm' }, 'running', '', 'yearly'],
  ['by another plan', { from: null, to: null, text: 'Theo lộ trình của Bộ Công an' }, null, '', 'other-plan'],
  ['no timeline', { from: null, to: null }, null, '', 'no-timeline'],
])('a task at 14/03/2023: %s', (_, { from, to, yearly = false, text = 'x' }, status, date, phase) => {
  const timeline = { from, to, yearly, text: from === null && to === null && !yearly && text === 'x' ? '' : text };
  const progress = status === null ? undefined : { status: status as 'done', date };
  expect(phaseOf(timeline, progress, '2023-03-14')).toBe(phase);
});

test('tasks stand with their lead whether it reported or not; who joins stands when it said something', () => {
  const [first] = catalogue.tasks;
  const lead = first?.lead[0] ?? '';
  const joins = first?.coordinating[0] ?? '';
  const at = { sheet: 'NhiemVu', address: 'H9' };
  const said = { task: first?.no ?? 0, status: 'running' as const, text: 'đang lập dự án', date: '', at };
  const result = merge([{ ...submission(joins, { 'I.6': '1/2' }), tasks: [said] }]);
  const of = (unit: string) => result.tasks.filter((state) => state.unit === unit && state.task.no === first?.no);
  expect(of(lead)).toMatchObject([{ role: 'lead', status: null, file: null }]);
  expect(of(joins)).toMatchObject([{ role: 'joins', status: 'running', text: 'đang lập dự án', at }]);
});

test('difficulties and proposals are collected by unit; results are not', () => {
  const at = { sheet: 'ThuyetMinh', address: 'C9' };
  const narrative = (['results', 'limits', 'difficulties', 'proposals'] as const).map((section) => ({
    section,
    text: section,
    at,
  }));
  const result = merge([{ ...submission('328', { 'I.6': '1/2' }), narrative }]);
  expect(result.remarks.map(({ unit, section, file }) => [unit, section, file])).toEqual([
    ['328', 'limits', '328.xlsx'],
    ['328', 'difficulties', '328.xlsx'],
    ['328', 'proposals', '328.xlsx'],
  ]);
});

test.each([
  ['1/2=50%', 'F8', 'the numerator of the pair that counts, not the percentage beside it'],
  ['=50%', 'I8', 'the percentage that stands alone'],
  ['1/=50%', 'I8', 'the percentage, where the pair is not whole'],
  ['1/', 'F8', 'the one part there is'],
])('the cell behind %s is %s: %s', (typed, cell) => {
  const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
  const unit = catalogue.units.find(({ code }) => code === '328') as Unit;
  const facts = unitFacts(unit, submission('328', { 'I.6': typed }), catalogue, new Map());
  expect(facts.find(({ indicator, file }) => indicator === 'I.6' && file)?.at?.address).toBe(cell);
});
