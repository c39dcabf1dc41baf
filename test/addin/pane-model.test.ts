/** The pane without its page: what the buttons do, against the fake Excel. */
import { type Engine, engineOf } from '../../addin/engine.ts';
import { PaneModel } from '../../addin/pane-model.ts';
import type { PaneOptions } from '../../addin/pane-state.ts';
import { cardOf } from '../../addin/score-card.ts';
import { fetchWords, fetchWordsFor } from '../../addin/view/all-words.ts';
import type { Book } from '../../lib/core/book/book.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { findingKey } from '../../lib/core/findings/finding.ts';
import type { Answers } from '../../lib/core/layout/answers.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { checkCode, checkCodeCell } from '../../lib/core/locate/check-code.ts';
import { fixFor } from '../../lib/core/rules/fix.ts';
import { signOff } from '../../lib/core/rules/sign-off.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import type { Knobs } from '../fake-excel/fake-excel.ts';
import { FakeSheet } from '../fake-excel/fake-workbook.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { excelOfBook } from './excel-of-book.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const unit = catalogue.units.find(({ code }) => code === '328') as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

function filled(answers: Answers): Book {
  const layout = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
  return bookOf(fillTemplate(layout, answers));
}

const engine = engineOf([catalogue], () => import('../../addin/audit-workbook.ts'));

function open(book: Book, knobs: Partial<Knobs> = {}, options: Partial<PaneOptions> = {}) {
  const { excel, host } = excelOfBook(book, knobs);
  const model = new PaneModel({
    host,
    language: 'vi',
    loadEngine: async () => engine,
    loadWords: fetchWords,
    loadWordsFor: fetchWordsFor,
    loadCalculation: loadEngine,
    wait: 10,
    ...options,
  });
  return { excel, model };
}

const settled = () => new Promise((done) => setTimeout(done, 60));

/** Text where a number belongs, and a part larger than its whole. */
const faulty = filled({
  sentOn: '2023-03-15',
  indicators: {
    'I.6': { numerator: '1763', denominator: 1800 },
    'I.8': { numerator: 50, denominator: 40 },
  },
});

const place = ({ sheet, range }: { sheet: string | null; range: string | null }) => `${sheet}!${range}`;

function finding(model: PaneModel, rule: string) {
  const found = model.state.checked?.findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`no finding ${rule}`);
  return found;
}

describe('checking', () => {
  test('finds what is wrong without writing, in two syncs, and says whose workbook it is', async () => {
    const { excel, model } = open(faulty);
    await model.check();
    expect(model.state.failure).toBeNull();
    expect(model.state.checked?.unit?.code).toBe('328');
    expect(finding(model, 'ratio.part-exceeds-whole').facts).toMatchObject({ numerator: '50', denominator: '40' });
    expect(excel.ledger.writes).toEqual([]);
    await model.stop();
  });

  test.each([
    ['a cell is being edited', { editing: true }, 'editing'],
    ['Excel cannot hand the workbook over', { payload: 3000 }, 'too-large'],
  ] as const)('says plainly that %s', async (_why, knobs, reason) => {
    const { model } = open(faulty, knobs);
    await model.check();
    expect(model.state.failure?.reason).toBe(reason);
    expect(model.state.reading).toBeNull();
  });

  test('after Enter the same check goes through', async () => {
    const { excel, model } = open(faulty, { editing: true });
    await model.check();
    excel.knobs.editing = false;
    await model.check();
    expect(model.state.failure).toBeNull();
    expect(model.state.checked).not.toBeNull();
    await model.stop();
  });

  test('a workbook that is no form of ours is read as far as it goes', async () => {
    const { model } = open(bookOfTables({ Sheet1: '| a | 1 |' }));
    await model.check();
    expect(model.state.checked?.submission.template).toBeNull();
    expect(model.state.checked && cardOf(model.state.checked)).toBeNull();
    await model.stop();
  });
});

describe('going to a cell', () => {
  test('of a finding, with the sheet shown', async () => {
    const { excel, model } = open(faulty);
    await model.check();
    const found = finding(model, 'ratio.part-exceeds-whole');
    await model.goTo(found.sheet as string, found.range);
    expect(`${excel.workbook.active.name}!${excel.workbook.selection}`).toBe(place(found));
    expect(model.state.notice).toBeNull();
    await model.stop();
  });

  test('of a hidden sheet is said, not tried', async () => {
    const { model } = open(faulty);
    await model.check();
    await model.goTo('DanhMuc', 'A1');
    expect(model.state.notice).toMatchObject({ is: 'arrival', arrival: 'hidden', sheet: 'DanhMuc' });
    await model.stop();
  });
});

describe.each(['1.7', '1.21'] as const)('correcting at ExcelApi %s', (api) => {
  test('a number typed as text becomes that number, and can be taken back', async () => {
    const { excel, model } = open(faulty, { api });
    await model.check();
    const found = finding(model, 'figure.text-number');
    const fix = fixFor(found, model.state.checked?.open.book as Book);
    expect(fix).toMatchObject({ kind: 'text-to-number', before: { value: '1763' }, after: { value: 1763 } });
    await model.applyFix(fix as NonNullable<typeof fix>);
    expect(model.state.checked?.findings.map(({ rule }) => rule)).not.toContain('figure.text-number');
    expect(model.state.journal).toHaveLength(1);
    expect(excel.ledger.writes.map(({ where }) => where)).toEqual(excel.ledger.writes.map(() => place(found)));
    await model.undo();
    expect(finding(model, 'figure.text-number').facts).toEqual(found.facts);
    expect(model.state.journal).toEqual([]);
    await settled();
    // The pane's own writes are no edits of a person.
    expect(model.state.notice).toMatchObject({ is: 'written', undone: true });
    await model.stop();
  });
});

test('nothing is corrected in a cell that has changed since, or is locked', async () => {
  const { excel, model } = open(faulty);
  await model.check();
  const found = finding(model, 'figure.text-number');
  const fix = fixFor(found, model.state.checked?.open.book as Book) as NonNullable<ReturnType<typeof fixFor>>;
  await model.applyFix({ ...fix, before: { ...fix.before, value: '1764' } });
  expect(model.state.notice).toMatchObject({ written: 'changed' });
  await model.applyFix({ ...fix, address: 'C9' });
  expect(model.state.notice).toMatchObject({ written: 'protected' });
  expect(excel.ledger.writes).toEqual([]);
  await model.stop();
});

test("a person's edit, and a co-author's, is checked again by itself", async () => {
  const { excel, model } = open(faulty);
  await model.check();
  const found = finding(model, 'ratio.part-exceeds-whole');
  const row = Number(/\d+/.exec(found.range ?? '')?.[0]);
  excel.edit('ChiTieu', row, 8, 40);
  await settled();
  expect(model.state.checked?.findings.map(({ rule }) => rule)).not.toContain('ratio.part-exceeds-whole');
  excel.edit('ChiTieu', row, 8, 41, 'Remote');
  await settled();
  expect(finding(model, 'ratio.part-exceeds-whole').facts).toMatchObject({ numerator: '41' });
  await model.stop();
});

describe('signing', () => {
  const clean = filled({ sentOn: '2023-03-15', reporter: 'Văn phòng' });

  test('an error, or a warning without explanation, keeps a workbook from being signed; explanations travel in it', async () => {
    const { excel, model } = open(clean);
    await model.check();
    const signing = () => signOff(model.state.checked?.findings ?? [], model.state.checked?.open.book.custom ?? {});
    expect(signing().unexplained).not.toEqual([]);
    for (const each of signing().unexplained) await model.explain(each, 'Đang thu thập, gửi bổ sung.');
    expect(signing().unexplained).toEqual([]);
    expect(signing().ready).toBe(signing().errors.length === 0);
    expect([...excel.workbook.custom.values()]).toContain('Đang thu thập, gửi bổ sung.');
    expect(excel.ledger.writes.every(({ what }) => what === 'property')).toBe(true);
    await model.stop();
  });

  test('the check code goes into its cell on the cover and is found right there; a changed figure tells', async () => {
    const { excel, model } = open(faulty);
    await model.check();
    const { code, printed } = model.state.checked?.signing ?? {};
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(printed).toBe('');
    await model.writeCode();
    expect(model.state.checked?.signing).toMatchObject({ code, printed: code });
    const at = checkCodeCell(faulty);
    expect(excel.ledger.writes).toEqual([
      { what: 'formulas', where: place({ sheet: at?.sheet ?? null, range: at?.address ?? null }) },
    ]);
    excel.edit('ChiTieu', 9, 8, 12);
    await settled();
    expect(model.state.checked?.signing.printed).toBe(code);
    expect(model.state.checked?.signing.code).not.toBe(code);
    await model.stop();
  });

  test('moving rows does not change the code, changing a figure does', async () => {
    const one = open(faulty);
    await one.model.check();
    const submission = one.model.state.checked?.submission;
    if (!submission) throw new Error('not checked');
    const moved = { ...submission, observations: [...submission.observations].reverse() };
    expect(checkCode(moved)).toBe(checkCode(submission));
    const [first, ...rest] = submission.observations;
    const other = { ...submission, observations: [{ ...first, note: 'khác' } as NonNullable<typeof first>, ...rest] };
    expect(checkCode(other)).not.toBe(checkCode(submission));
    await one.model.stop();
  });
});

test('marking colours the cells of findings that are not locked, and gives the colours back', async () => {
  const { excel, model } = open(faulty);
  await model.check();
  const found = finding(model, 'ratio.part-exceeds-whole');
  const fill = () =>
    excel.workbook.sheets.find(({ name }) => name === found.sheet)?.cell(Number(found.range?.slice(1)), 8).style.fill;
  const before = fill();
  await model.mark([found]);
  expect(model.state.notice).toMatchObject({ is: 'marked', count: 1, skipped: 0 });
  expect(fill()).toBe('F8CBAD');
  await model.unmark();
  expect(fill()).toBe(before);
  await model.stop();
});

test('the audit of formulas is asked for separately and writes nothing', async () => {
  const { excel, model } = open(faulty);
  await model.audit();
  expect(model.state.audit).not.toBeNull();
  expect(excel.ledger.writes).toEqual([]);
});

test('a formula of the form that was typed over is found and put back, where the sheet is not protected', async () => {
  const { excel, model } = open(faulty);
  const sheet = excel.workbook.sheets.find(({ name }) => name === 'ChiTieu');
  if (!sheet) throw new Error('no sheet');
  sheet.protected = false;
  const used = sheet.used();
  const row =
    Array.from({ length: used?.bottom ?? 0 }, (_, i) => i + 1).find((each) => sheet.cell(each, 10).formula !== null) ??
    0;
  const issued = sheet.cell(row, 10).formula;
  excel.edit('ChiTieu', row, 10, 97.5);
  // Every check finds it, without an audit being asked for.
  await model.check();
  const found = finding(model, 'audit.formula-typed-over');
  expect(found).toMatchObject({ certainty: 'certain', sheet: 'ChiTieu', range: `J${row}`, expected: issued });
  expect(finding(model, 'template.changed').cause).toBe(findingKey(found));
  const fix = fixFor(found, model.state.checked?.open.book as Book);
  await model.applyFix(fix as NonNullable<typeof fix>);
  expect(model.state.notice).toMatchObject({ written: 'written' });
  expect(sheet.cell(row, 10).formula).toBe(issued);
  const rules = model.state.checked?.findings.map(({ rule }) => rule);
  expect(rules).not.toContain('audit.formula-typed-over');
  expect(rules).not.toContain('template.changed');
  await model.stop();
});

describe('parts of the pane that are fetched later', () => {
  const parts = (options: Partial<PaneOptions>) => open(faulty, {}, options).model;

  test('a check that is asked for early waits, says so, and then goes on by itself', async () => {
    let arrive: (engine: Engine) => void = () => undefined;
    const model = parts({ loadEngine: () => new Promise((done) => (arrive = done)) });
    model.prepare();
    const checking = model.check();
    await settled();
    expect(model.state).toMatchObject({ waiting: true, reading: null, checked: null });
    arrive(engine);
    await checking;
    expect(model.state).toMatchObject({ waiting: false, reading: null, failure: null });
    expect(model.state.checked).not.toBeNull();
    await model.stop();
  });

  test('where the engine cannot be fetched the check says so, and the next try fetches again', async () => {
    const answers = [Promise.reject(new Error('Failed to fetch')), Promise.resolve(engine)];
    const model = parts({ loadEngine: () => answers.shift() as Promise<Engine> });
    await model.check();
    expect(model.state).toMatchObject({ waiting: false, checked: null, failure: { reason: 'not-loaded' } });
    await model.check();
    expect(model.state.failure).toBeNull();
    expect(model.state.checked).not.toBeNull();
    await model.stop();
  });
});

describe('stored results', () => {
  const stale = bookOfTables({ A: '| 1 | 2 | =A1+B1 → 7 |' });
  const rules = (model: PaneModel) => model.state.audit?.map(({ rule }) => rule) ?? [];

  test('are worked out again only when that is asked for', async () => {
    const { excel, model } = open(stale);
    await model.audit();
    expect(model.state.results).toBe('not-asked');
    expect(rules(model)).not.toContain('audit.stale-result');
    await model.auditResults();
    expect(model.state.results).toBe('checked');
    expect(model.state.audit?.find(({ rule }) => rule === 'audit.stale-result')).toMatchObject({
      range: 'C1',
      facts: { value: '7', computed: '3' },
    });
    expect(excel.ledger.writes).toEqual([]);
    await model.stop();
  });

  test.each<[string, PaneOptions['loadCalculation']]>([
    ['cannot be fetched', () => Promise.reject(new Error('404'))],
    [
      'breaks down',
      async () => ({
        calculate: () => {
          throw new Error('unreachable');
        },
      }),
    ],
  ])('are told as not checked where the calculator %s, and the audit goes on', async (_why, loadCalculation) => {
    const { model } = open(stale, {}, { loadCalculation });
    await model.auditResults();
    expect(model.state).toMatchObject({ results: 'not-loaded', failure: null });
    expect(model.state.audit).not.toBeNull();
    expect(rules(model)).not.toContain('audit.stale-result');
    await model.stop();
  });
});

test('a sheet that has come since is listened to after the next check', async () => {
  const { excel, model } = open(faulty);
  await model.check();
  const [first] = excel.workbook.sheets;
  if (!first) throw new Error('no sheet');
  excel.workbook.sheets.push(
    new FakeSheet({ ...(faulty.sheets[1] as Book['sheets'][number]), name: 'Mới' }, faulty, '{new}'),
  );
  await model.check();
  expect(excel.workbook.sheets.map(({ watchers }) => watchers)).toEqual(excel.workbook.sheets.map(() => 1));
  await model.stop();
  expect(excel.workbook.sheets.map(({ watchers }) => watchers)).toEqual(excel.workbook.sheets.map(() => 0));
});
