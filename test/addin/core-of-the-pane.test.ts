/** What the core thinks for the pane: certain corrections, sign-off, check code, scorecard, what-if. */
import { scorecard } from '../../lib/core/assess/scorecard.ts';
import { whatIf } from '../../lib/core/assess/what-if.ts';
import { changedFormulas } from '../../lib/core/audit/changed-formulas.ts';
import type { Book, Cell, Sheet } from '../../lib/core/book/book.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Indicator, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { explanationName, explanationOf } from '../../lib/core/findings/explanations.ts';
import { type Finding, finding, findingKey } from '../../lib/core/findings/finding.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';
import type { Answers } from '../../lib/core/layout/answers.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { checkCode } from '../../lib/core/locate/check-code.ts';
import { checkBook } from '../../lib/core/rules/check-book.ts';
import { fixFor } from '../../lib/core/rules/fix.ts';
import { signOff } from '../../lib/core/rules/sign-off.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const unit = catalogue.units.find(({ code }) => code === '328') as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

const filled = (answers: Answers) =>
  bookOf(fillTemplate(layoutTemplate({ catalogue, unit, period, units: catalogue.units }), answers));
const checked = (answers: Answers) =>
  checkBook(filled(answers), { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });

/** The form with a figure where the first percentage is computed from a numerator and a denominator. */
function typedOver(book: Book): { book: Book; at: string; formula: string } {
  const sheet = book.sheets.find(({ name }) => name === 'ChiTieu') as Sheet;
  const cell = sheet.cells.find(({ column, formula, value }) => column === 10 && formula && value === 50) as Cell;
  const cells = sheet.cells.map(({ formula, ...each }) =>
    each.row === cell.row && each.column === cell.column
      ? { ...each, value: 97.5 }
      : { ...each, ...(formula === undefined ? {} : { formula }) },
  );
  return {
    book: { ...book, sheets: book.sheets.map((each) => (each === sheet ? { ...each, cells } : each)) },
    at: `J${cell.row}`,
    formula: cell.formula as string,
  };
}

function found(rule: string, range: string | null, more: Partial<Finding> = {}): Finding {
  const base = { rule, severity: 'warning', certainty: 'computed', sheet: 'S', range, facts: {} } as const;
  return { ...finding(base, 'a.xlsx', '328'), ...more };
}

describe('a correction is offered only where the right value is certain', () => {
  const restored = { certainty: 'certain', expected: 'A1/B1' } as const;
  const points = { points: '98.5' };
  test.each<[string, string, Finding, unknown]>([
    [
      'a number typed as text',
      '| "1763" {@} |',
      found('figure.text-number', 'A1'),
      { kind: 'text-to-number', after: { value: 1763, format: '#,##0' } },
    ],
    ['with two thousands marks', '| "1.763.000" |', found('figure.text-number', 'A1'), { after: { value: 1763000 } }],
    ['with a decimal comma', '| "81,5" |', found('figure.text-number', 'A1'), { after: { value: 81.5 } }],
    ['one that has two readings', '| "1.722" |', found('figure.text-number', 'A1'), null],
    ['one with words after it', '| "32 hồ sơ" |', found('figure.text-number', 'A1'), null],
    ['one with a bound', '| ">50" |', found('figure.text-number', 'A1'), null],
    [
      'a fraction, with both parts at hand',
      '| 0.985 |',
      found('percent.fraction', 'A1', { facts: points }),
      { kind: 'fraction-to-percent', before: { value: 0.985 }, after: { value: 98.5 } },
    ],
    [
      'a fraction that is only suspected',
      '| 0.985 |',
      found('percent.fraction', 'A1', { facts: points, certainty: 'heuristic' }),
      null,
    ],
    [
      'a formula of the form, typed over',
      '| 7 |',
      found('audit.x', 'A1', restored),
      { kind: 'restore-formula', before: { value: 7 }, after: { formula: 'A1/B1' } },
    ],
    [
      'a formula of the form, deleted',
      '|  |',
      found('audit.x', 'A1', restored),
      { kind: 'restore-formula', before: { value: null, formula: null } },
    ],
    [
      'a formula that is only suspected',
      '| 7 |',
      found('audit.x', 'A1', { expected: 'B1', certainty: 'heuristic' }),
      null,
    ],
    [
      'formulas typed over side by side: the first of them',
      '| 7 |\n| 8 |',
      found('audit.x', 'A1:A2', restored),
      { kind: 'restore-formula', address: 'A1', before: { value: 7 }, after: { formula: 'A1/B1' } },
    ],
    ['numbers typed as text side by side', '| "1" |\n| "2" |', found('figure.text-number', 'A1:A2'), null],
    ['a formula that stands there already', '| =A1/B1 → 7 |', found('audit.x', 'A1', { ...restored }), null],
    ['a finding about the whole workbook', '| 7 |', found('audit.x', null, restored), null],
  ])('%s', (_what, table, of, expected) => {
    const fix = fixFor(of, bookOfTables({ S: table }));
    if (expected === null) expect(fix).toBeNull();
    else expect(fix).toMatchObject(expected as object);
  });
});

describe('signing', () => {
  const error = found('a.b', 'A1', { severity: 'error' });
  const warning = found('c.d', 'B2');
  const custom = { [explanationName(warning)]: 'Đã rõ.' };
  test.each<[string, Finding[], Record<string, string>, boolean]>([
    ['nothing found', [], {}, true],
    ['notes only', [found('e.f', 'A1', { severity: 'info' })], {}, true],
    ['an error', [error], {}, false],
    ['a warning', [warning], {}, false],
    ['a warning that is explained', [warning], custom, true],
    ['an error cannot be explained away', [error], { [explanationName(error)]: 'Đã rõ.' }, false],
    ['a warning explained with nothing but spaces', [warning], { [explanationName(warning)]: '  ' }, false],
    ["another cell's explanation", [found('c.d', 'B3')], custom, false],
  ])('%s', (_what, findings, properties, ready) => expect(signOff(findings, properties).ready).toBe(ready));

  test('two absent rows are explained one by one, and no name is longer than Excel keeps', () => {
    const [one, two] = ['I.1', 'I.2'].map((indicator) => found('indicator.absent', null, { facts: { indicator } })) as [
      Finding,
      Finding,
    ];
    expect(explanationName(one)).not.toBe(explanationName(two));
    expect(explanationOf(two, { [explanationName(one)]: 'x' })).toBe('');
    expect(explanationName(found('a.b', 'A1', { sheet: 'x'.repeat(300) })).length).toBeLessThanOrEqual(255);
  });
});

describe('a formula of the form that was typed over', () => {
  const answers: Answers = { sentOn: '2023-03-15', indicators: { 'I.6': { numerator: 10, denominator: 20 } } };
  const typed = typedOver(filled(answers));
  const check = (book: Book) =>
    checkBook(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue], auditors: [changedFormulas([catalogue])] });
  const { findings } = check(typed.book);
  const over = findings.find(({ rule }) => rule === 'audit.formula-typed-over') as Finding;

  test('is found by every check, and is why the form is no longer the issued one: people read it once', () => {
    expect(over).toMatchObject({ severity: 'error', certainty: 'certain', range: typed.at, expected: typed.formula });
    expect(findings.find(({ rule }) => rule === 'template.changed')?.cause).toBe(findingKey(over));
  });

  test('can be put back, and the correction says what the formula will give', () => {
    const fix = fixFor(over, typed.book);
    expect(fix).toMatchObject({ kind: 'restore-formula', before: { value: 97.5 }, after: { formula: typed.formula } });
    expect(fix?.gives).toBe('50');
  });

  test('where every formula is still the issued one, nothing is audited', () => {
    expect(check(filled(answers)).findings).toEqual(checked(answers).findings);
  });
});

test('an explanation that travels in the file is told with its warning, and an error is never explained away', () => {
  const answers: Answers = {
    indicators: { 'I.6': { numerator: 10, denominator: 20 }, 'I.8': { numerator: 5, denominator: 4 } },
  };
  const { findings } = checked(answers);
  const book = {
    ...filled(answers),
    custom: Object.fromEntries(findings.map((each) => [explanationName(each), 'Đã rõ.'])),
  };
  const explained = checkBook(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] }).findings;
  expect(explained.some(({ severity }) => severity === 'error')).toBe(true);
  for (const each of explained) {
    expect(each.facts.explanation).toBe(each.severity === 'error' ? undefined : 'Đã rõ.');
    expect(wordFinding(each, 'vi').endsWith('Đơn vị giải trình: “Đã rõ.”')).toBe(each.severity !== 'error');
  }
});

describe('check code', () => {
  const answers: Answers = { sentOn: '2023-03-15', indicators: { 'I.6': { numerator: 10, denominator: 20 } } };
  const code = checkCode(checked(answers).submission);
  const rules = (all: Answers) => checked(all).findings.map(({ rule }) => rule);

  test('the printed code is computed again by whoever checks the file', () => {
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(rules({ ...answers, checkCode: code })).not.toContain('submission.check-code-differs');
    expect(rules({ ...answers, checkCode: code.toLowerCase() })).not.toContain('submission.check-code-differs');
    const other = checked({ ...answers, checkCode: 'AAAA-AAAA' }).findings.find(
      ({ rule }) => rule === 'submission.check-code-differs',
    );
    expect(other).toMatchObject({ severity: 'warning', sheet: 'Bia', facts: { printed: 'AAAA-AAAA', computed: code } });
  });

  test.each<[string, Answers]>([
    ['a figure', { ...answers, indicators: { 'I.6': { numerator: 11, denominator: 20 } } }],
    [
      'a blank filled in',
      { ...answers, indicators: { ...answers.indicators, 'I.8': { numerator: 1, denominator: 2 } } },
    ],
    ['a note', { ...answers, indicators: { 'I.6': { numerator: 10, denominator: 20, note: 'x' } } }],
    ['the day of sending', { ...answers, sentOn: '2023-03-16' }],
    ['a task', { ...answers, tasks: { 22: { taskStatus: 'done' } } }],
    ['the narrative', { ...answers, narrative: { limits: ['Thiếu máy.'] } }],
    ['a document', { ...answers, documents: [{ documentNumber: '1/KH' }] }],
  ])('%s changes it', (_what, other) => expect(checkCode(checked(other).submission)).not.toBe(code));
});

describe('scorecard', () => {
  const answers: Answers = {
    indicators: { 'I.6': { numerator: 100, denominator: 100 }, 'I.10': { numerator: 40, denominator: 100 } },
  };
  const { submission, findings } = checked(answers);
  const card = scorecard(submission, findings, catalogue, unit);

  test('every assigned row once, what is blank counted as no data, coverage beside it', () => {
    expect(card.reported).toBe(2);
    expect(card.rows.slice(0, card.assigned).every(({ observation }) => observation !== null)).toBe(true);
    const counts = card.outcomes[2025];
    expect(counts).toMatchObject({ met: 1, 'not-met': 1 });
    expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(card.rows.length);
  });

  test('the gap is in points, and an error keeps a figure out of judgement', () => {
    const row = card.rows.find(({ indicator }) => indicator.id === 'I.10');
    expect(row?.assessments[0]).toMatchObject({ horizon: 2025, outcome: 'not-met' });
    expect(row?.assessments[0]?.gap?.toFixed()).toBe('60');
    const wrong = checked({ indicators: { 'I.10': { numerator: 140, denominator: 100 } } });
    const kept = scorecard(wrong.submission, wrong.findings, catalogue, unit).rows.find(
      ({ indicator }) => indicator.id === 'I.10',
    );
    expect(kept?.assessments[0]).toMatchObject({ outcome: 'no-data', reason: 'withheld' });
  });

  test('a row that was deleted from the workbook is no data, not met or missed', () => {
    const [first, ...rest] = submission.observations;
    const without = scorecard({ ...submission, observations: rest }, [], catalogue, unit);
    const row = without.rows.find(
      ({ indicator, tier }) => indicator.id === first?.indicator && tier === (first?.tier ?? unit.tier),
    );
    expect(row).toMatchObject({ observation: null, assessments: [] });
  });
});

describe('what if', () => {
  const indicator = (id: string) => catalogue.indicators.find((each) => each.id === id) as Indicator;
  test.each<[string, string, string, string]>([
    ['I.10', '100', 'met', 'reaches-target'],
    ['I.10', '99,99', 'not-met', 'below-target'],
    ['I.10', '999/1000', 'not-met', 'below-target'],
    ['I.10', '1000/1000', 'met', 'reaches-target'],
    ['I.10', '', 'no-data', 'blank'],
    ['I.10', 'K', 'no-data', 'not-applicable'],
    ['I.10', 'đang làm', 'not-quantifiable', 'text-only'],
    ['I.10', '<img src=x>', 'not-quantifiable', 'text-only'],
    ['I.10', '150', 'no-data', 'withheld'],
    ['I.10', '12/10', 'no-data', 'withheld'],
    ['I.10', '-5%', 'no-data', 'withheld'],
    ['I.10', '0', 'not-met', 'below-target'],
    ['I.10', '100%', 'met', 'reaches-target'],
  ])('%s: “%s” would be %s (%s)', (id, typed, outcome, reason) => {
    const [judged] = whatIf({ indicator: indicator(id), tier: unit.tier, class: null }, typed, catalogue, unit);
    expect(judged).toMatchObject({ horizon: 2025, outcome, reason });
  });
});
