/** The fake against Microsoft's client: what must be refused is refused with Excel's own codes. */
import { bookOfTables } from '../tables/book-of-tables.ts';
import { FakeExcel, type Knobs } from './fake-excel.ts';
import { fakeWorkbook } from './fake-workbook.ts';
import { officeClient } from './office-client.ts';

type Run = (batch: (context: never) => Promise<unknown>) => Promise<unknown>;

const book = bookOfTables({ A: { table: '| a | 1 |\n| b | 2 |' }, Kín: { table: '| x |', visibility: 'hidden' } });

function open(knobs: Partial<Knobs> = {}) {
  const excel = new FakeExcel(fakeWorkbook(book), knobs);
  const { Excel } = officeClient(excel) as unknown as { Excel: { run: Run } };
  return { excel, run: Excel.run };
}

// biome-ignore lint/suspicious/noExplicitAny: the batch is Microsoft's untyped client in a context of its own.
type Context = any;

const sheet = (context: Context) => context.workbook.worksheets.getItem('A');

interface Refusal {
  readonly what: string;
  readonly knobs?: Partial<Knobs>;
  readonly ask: (context: Context) => unknown;
  readonly code: string;
}

function writeTooFew(context: Context): void {
  sheet(context).getRange('A1:B2').values = [[1, 2]];
}

const rows = (c: Context) => sheet(c).getRange('A1').getRowProperties({ rowHidden: true });

const refusals: readonly Refusal[] = [
  { what: 'a property that was not loaded', ask: (c) => sheet(c).name, code: 'PropertyNotLoaded' },
  { what: 'a missing sheet', ask: (c) => c.workbook.worksheets.getItem('Z').activate(), code: 'ItemNotFound' },
  { what: 'values of another shape', ask: writeTooFew, code: 'InvalidArgument' },
  { what: 'a call above the version', knobs: { api: '1.7' }, ask: rows, code: 'ApiNotFound' },
  { what: 'cell-edit mode', knobs: { editing: true }, ask: sheet, code: 'InvalidOperationInCellEditMode' },
  { what: 'a large question', knobs: { payload: 100 }, ask: sheet, code: 'RequestPayloadSizeLimitExceeded' },
  {
    what: 'a large answer',
    knobs: { payload: 2000 },
    ask: (c) => sheet(c).getRange('A1:Z99').load('values'),
    code: 'ResponsePayloadSizeLimitExceeded',
  },
];

test.each(refusals)('$what is refused with $code', async ({ knobs, ask, code }) => {
  const batch = async (context: Context) => {
    ask(context);
    await context.sync();
  };
  await expect(open(knobs).run(batch as never)).rejects.toMatchObject({ code });
});

test('a sheet asked for politely answers as a null object', async () => {
  const found = await open().run(async (context: Context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Z');
    none.load('name');
    await context.sync();
    return none.isNullObject;
  });
  expect(found).toBe(true);
});

test('what the fake does not imitate is named, not invented', async () => {
  const batch = async (context: Context) => {
    sheet(context).getRange('A1').merge();
    await context.sync();
  };
  await expect(open().run(batch as never)).rejects.toThrow('the fake Excel has no Range.merge');
});

test('a failed batch keeps what came before the failure', async () => {
  const { excel, run } = open();
  const batch = async (context: Context) => {
    sheet(context).getRange('B1').values = [[7]];
    context.workbook.worksheets.getItem('Z').activate();
    await context.sync();
  };
  await expect(run(batch as never)).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(excel.workbook.active.cell(1, 2).value).toBe(7);
});

test('ranges kept over a sync are let go when the batch ends', async () => {
  const { excel, run } = open();
  await run((async (context: Context) => {
    const range = sheet(context).getRange('A1');
    range.load('values');
    await context.sync();
    expect(excel.kept.size).toBe(1);
  }) as never);
  await new Promise((done) => setTimeout(done, 20));
  expect(excel.kept.size).toBe(0);
  expect(excel.ledger).toMatchObject({ syncs: 1, releases: 1, writes: [] });
});
