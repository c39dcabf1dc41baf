/** Small catalogue, units and submissions for the tests of the rules; only what a case is about is spelt out. */
import { Decimal } from '../../lib/core/book/decimal.ts';
import type { Catalogue, Indicator, Task, Tier, Unit } from '../../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import type { Evidence, Figure, Observation, Submission, TaskProgress } from '../../lib/core/locate/submission.ts';
import { checkSubmission } from '../../lib/core/rules/check-submission.ts';
import { expecting, type Known } from '../../lib/core/rules/expected.ts';
import type { CheckOptions } from '../../lib/core/rules/rule-context.ts';

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  pillar: id.split('.')[0] as string,
  name: `Chỉ tiêu thử ${id}`,
  measure: 'ratio',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  bounded: true,
  numerator: 'số đạt',
  denominator: 'tổng số',
  consolidation: 'sum-ratio',
  counted: '',
  classes: [],
  leadPrinted: '',
  lead: [],
  executorsPrinted: '',
  executors: ['@huyen', '@xa', '@so'],
  commune: true,
  definition: 'reading',
  caution: '',
  source: '',
  targets: [],
  ...more,
});

const unit = (code: string, name: string, type: string, kind: Unit['kind'], parent: string | null): Unit => ({
  code,
  name,
  kind,
  type,
  tier: kind === 'so' ? 'tinh' : kind === 'khac' ? null : kind,
  parent,
  validFrom: null,
  validTo: '2025-06-30',
  aliases: [],
  basis: '',
});

const task = (no: number, to: number | null, yearly = false): Task => ({
  no,
  group: 'A',
  programme: 'CQS1',
  code: '',
  name: `Nhiệm vụ thử ${no}`,
  content: '',
  leadPrinted: '',
  lead: ['330'],
  coordinatingPrinted: '',
  coordinating: [],
  timeline: { text: to === null ? 'Hằng năm' : String(to), from: to, to, yearly },
  funding: '',
  note: '',
});

export const catalogue: Catalogue = {
  id: 'thu',
  version: '1',
  name: 'Danh mục thử',
  nameEn: 'Trial catalogue',
  document: '571/QĐ-UBND',
  date: '2022-02-25',
  issuer: '',
  source: 'Quyết định 571/QĐ-UBND ngày 25/02/2022',
  parent: null,
  planOf: null,
  policy: {
    horizons: [2025, 2030],
    equalityMeets: true,
    deadlineDay: 20,
    deadlineInclusive: false,
    reportTo: 'so-tttt',
  },
  pillars: [],
  indicators: [
    indicator('I.1'),
    indicator('I.7', { consolidation: 'sum-ratio-by-tier' }),
    indicator('I.14', { measure: 'count', unit: 'đô thị', executors: ['328'], commune: false }),
    indicator('II.10', { measure: 'share', bounded: false, executors: ['so-kh'], commune: false }),
    indicator('I.16', {
      executors: ['so-kh'],
      commune: false,
      classes: [
        { id: 'quoc-lo', name: 'Quốc lộ' },
        { id: 'tinh-lo', name: 'Tỉnh lộ' },
      ],
    }),
    indicator('III.7', { measure: 'text', unit: '' }),
  ],
  programmes: [],
  tasks: [task(1, 2022), task(2, 2025), task(3, null, true)],
  units: [
    unit('33', 'Tỉnh Hưng Yên', 'tỉnh', 'tinh', null),
    unit('323', 'Thành phố Hưng Yên', 'thành phố', 'huyen', '33'),
    unit('328', 'Thị xã Mỹ Hào', 'thị xã', 'huyen', '33'),
    unit('330', 'Huyện Khoái Châu', 'huyện', 'huyen', '33'),
    unit('12130', 'Phường Phùng Chí Kiên', 'phường', 'xa', '328'),
    unit('12127', 'Phường Minh Đức', 'phường', 'xa', '328'),
    unit('12139', 'Xã Hưng Long', 'xã', 'xa', '328'),
    unit('12205', 'Thị trấn Khoái Châu', 'thị trấn', 'xa', '330'),
    unit('12250', 'Xã Thành Công', 'xã', 'xa', '330'),
    unit('so-kh', 'Sở Kế hoạch và Đầu tư', 'sở', 'so', '33'),
  ],
  clauses: [],
  mappings: [],
  questions: [],
};

export const SHEET = 'ChiTieu';
export const MARK = { catalogue: 'thu', catalogueVersion: '1', version: '1', issued: 'a', actual: 'a' };

/** `4.223`, `7,47%`, `>95%`, `0.985`, `32 DVC`: a figure as the reader of workbooks would hand it over. */
export function figure(typed: string, address: string): Figure {
  const number = /-?[\d.,]+/.exec(typed)?.[0] ?? '';
  const percent = typed.includes('%');
  const thousands = /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(number) && !percent;
  const plain = thousands ? number.replaceAll('.', '') : number.replace(',', '.');
  const bound = /^[<>~]/.exec(typed)?.[0] as Figure['bound'] | undefined;
  return {
    value: new Decimal(plain),
    decimals: plain.split('.')[1]?.length ?? 0,
    percent,
    bound: bound ?? null,
    typed,
    formula: null,
    at: { sheet: SHEET, address },
  };
}

export interface RowCase {
  readonly id?: string;
  readonly tier?: Tier | null;
  readonly class?: string | null;
  /** Row of the sheet; D, E and F hold numerator, denominator and result. */
  readonly row?: number;
  readonly n?: string;
  readonly d?: string;
  readonly s?: string;
  readonly text?: string;
  readonly state?: Observation['state'];
  readonly evidence?: Partial<Evidence> | null;
}

export function observation({
  class: cls = null,
  id = 'I.1',
  tier = null,
  row = 7,
  n,
  d,
  s,
  text = '',
  state,
  evidence,
}: RowCase): Observation {
  const said = [n, d, s, text].some((each) => each !== undefined && each !== '');
  const document = {
    text: 'Báo cáo',
    number: '41/QĐ-UBND',
    date: '2023-01-10',
    at: { sheet: SHEET, address: `H${row}` },
  };
  return {
    indicator: id,
    tier,
    class: cls,
    state: state ?? (said ? 'reported' : 'blank'),
    numerator: n === undefined ? null : figure(n, `D${row}`),
    denominator: d === undefined ? null : figure(d, `E${row}`),
    stated: s === undefined ? null : figure(s, `F${row}`),
    text,
    evidence: evidence === null ? null : { ...document, ...evidence },
    note: '',
    at: { sheet: SHEET, address: `F${row}` },
    found: 'key+name',
  };
}

export function submission(rows: readonly RowCase[], more: Partial<Submission> = {}): Submission {
  return {
    unit: '328',
    unitName: 'Thị xã Mỹ Hào',
    period: '2023-Q1',
    template: MARK,
    sentOn: '2023-03-15',
    // A form of the unit's own has no keys to be found by.
    observations: rows
      .map(observation)
      .map((one) => (more.template === null ? { ...one, found: 'name' as const } : one)),
    tasks: [],
    narrative: [],
    documents: [],
    findings: [],
    file: 'my-hao.xlsx',
    sha256: '',
    ...more,
  };
}

export const said = (...texts: string[]): Partial<Submission> => ({
  narrative: texts.map((text, index) => ({
    section: 'results',
    text,
    at: { sheet: 'ThuyetMinh', address: `C${index + 5}` },
  })),
});

export const progress = (task: number, more: Partial<TaskProgress>): TaskProgress => ({
  task,
  status: null,
  text: '',
  date: '',
  at: { sheet: 'NhiemVu', address: `F${task + 6}` },
  ...more,
});

/** `previous` is the workbook of the period before. */
type CheckAsked = Partial<CheckOptions> & Omit<Known, 'earlier'> & { readonly previous?: Submission };

export function check(
  given: Submission,
  { unit = null, period = null, previous, ...options }: CheckAsked = {},
): Finding[] {
  const expected = expecting({ unit, period, earlier: previous ? [previous] : [] });
  return checkSubmission(given, { catalogue, expected, ...options });
}

/** `rule@cell` of every finding about a cell, without the ones named. */
export function found(findings: readonly Finding[], area: string): string[] {
  return findings.filter(({ rule }) => rule.startsWith(area)).map(({ rule, range }) => `${rule}@${range ?? ''}`);
}
