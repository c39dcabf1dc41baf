/// <reference lib="dom" />
/** The real page in a real browser, beside the fake Excel: keyboard, names for screen readers, hostile cell text. */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import type { Book, Cell, Sheet } from '../../lib/core/book/book.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import type { FakeExcel, Knobs } from '../fake-excel/fake-excel.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { HOSTILE, hostileForm, myHaoForm } from './hostile-form.ts';

const demo = demoInBrowser();
const book = bookOf(myHaoForm());

interface Open {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page complained of, and every address outside this machine it asked for. */
  readonly complaints: string[];
}

async function open(opened: Book, knobs: Partial<Knobs> = {}, size = { width: 350, height: 640 }): Promise<Open> {
  const page = await demo.newPage(size);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.address())) complaints.push(`request: ${request.url()}`);
  });
  const pane = await demo.openBook(page, opened, knobs);
  await pane.locator('#check-button').waitFor();
  return { page, pane, complaints };
}

/** A figure where a formula of the form stands, on a sheet whose protection was taken off. */
function typedOver(given: Book): Book {
  const sheet = given.sheets.find(({ name }) => name === 'ChiTieu') as Sheet;
  const at = sheet.cells.find(({ column, formula, value }) => column === 10 && formula && typeof value === 'number');
  const cells = sheet.cells.map((each): Cell => {
    if (each !== at) return each;
    const { formula: _, ...rest } = each;
    return { ...rest, value: 12345 };
  });
  const sheets = given.sheets.map((each) => (each === sheet ? { ...each, cells, protected: false } : each));
  return { ...given, sheets };
}

async function check({ pane }: Open): Promise<void> {
  await pane.locator('#check-button').click();
  await pane.locator('[role=option]').first().waitFor();
}

const excel = (page: Page, read: string) =>
  page.evaluate(`(({ workbook, ledger, knobs }) => ${read})(window.fakeExcel)`);

describe.each(['1.7', '1.21'] as const)('ExcelApi %s', (api) => {
  test('by keyboard alone: check, walk through the findings, go to a cell', async () => {
    const opened = await open(book, { api });
    const { page, pane, complaints } = opened;
    await pane.locator('#check-button').focus();
    await page.keyboard.press(api === '1.7' ? 'Alt+k' : 'Control+Enter');
    await pane.locator('[role=option]').first().waitFor();
    expect(await excel(page, '[ledger.syncs, ledger.writes.length]')).toEqual([expect.any(Number), 0]);
    expect(await pane.locator('.whose').textContent()).toBe('Thị xã Mỹ Hào · Quý I/2023');
    await pane.locator('[role=listbox]').focus();
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    const selected = pane.locator('[role=option][aria-selected=true]');
    expect(await selected.count()).toBe(1);
    expect(await pane.locator('[role=listbox]').getAttribute('aria-activedescendant')).toBe(
      await selected.getAttribute('id'),
    );
    const at = await pane.locator('.detail-place').textContent();
    await page.keyboard.press('Enter');
    const wanted = at?.split(' · ')[1];
    await page.waitForFunction(
      ([place]) => {
        const { active, selection } = (window as unknown as { fakeExcel: FakeExcel }).fakeExcel.workbook;
        return `${active.name}!${selection}` === place;
      },
      [wanted],
    );
    await page.keyboard.press(api === '1.7' ? 'Alt+ArrowDown' : 'Control+ArrowDown');
    expect(await pane.locator('.detail-place').textContent()).not.toBe(at);
    await pane.locator('#tab-check').focus();
    await page.keyboard.press('ArrowRight');
    expect(await pane.locator('#tab-score').getAttribute('aria-selected')).toBe('true');
    expect(await pane.locator('.coverage').textContent()).toMatch(/Đã báo cáo \d+\/\d+ chỉ tiêu được giao/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an edit in the sheet is checked again by itself', async () => {
    const opened = await open(book, { api });
    await check(opened);
    const { page, pane } = opened;
    const title = pane.locator('.finding-title', { hasText: 'Tử số lớn hơn mẫu số' });
    expect(await title.count()).toBe(1);
    const where = (await pane.locator('[role=option]', { has: title }).locator('.finding-place').textContent()) ?? '';
    const row = Number(/\d+/.exec(where)?.[0]);
    await page.evaluate(`window.fakeExcel.edit('ChiTieu', ${row}, 8, 1)`);
    await title.waitFor({ state: 'detached' });
    await page.close();
  });

  test('a correction is shown before it is made, made with one click, and undone', async () => {
    const opened = await open(book, { api });
    await check(opened);
    const { page, pane } = opened;
    await pane.locator('[role=option]', { hasText: 'Số gõ dưới dạng chữ' }).first().click();
    expect(await pane.locator('.fix').textContent()).toContain('“1763” (dạng chữ)');
    expect(await pane.locator('.fix').textContent()).toContain('1.763 (dạng số)');
    expect(await excel(page, 'ledger.writes.length')).toBe(0);
    await pane.locator('.fix-button').click();
    await pane.getByText('Có thể hoàn tác ở đây').waitFor();
    await pane.getByRole('button', { name: /Hoàn tác/ }).click();
    await pane.getByText('về như cũ').waitFor();
    expect(await pane.locator('[role=option]', { hasText: 'Số gõ dưới dạng chữ' }).count()).toBe(1);
    await page.close();
  });
});

test.each([
  ['vi-VN', 'Kiểm tra', 'English', 'Check'],
  ['en-US', 'Check', 'Tiếng Việt', 'Kiểm tra'],
])('begins in the language of Office (%s), and the other is one click away', async (language, button, other, then) => {
  const { page, pane } = await open(book, { language });
  expect(await pane.locator('#check-button').textContent()).toBe(button);
  await pane.getByRole('button', { name: other }).click();
  await pane.getByRole('button', { name: then, exact: true }).waitFor();
  // The keyboard stays on the button that changes back.
  expect(await pane.locator('button.language').evaluate((node) => node === document.activeElement)).toBe(true);
  await page.close();
});

test('every sign is a symbol of the page and is drawn', async () => {
  const opened = await open(book);
  await check(opened);
  const drawn = await opened.pane.locator('svg.sign use').evaluateAll((all) =>
    all.map((use) => {
      const box = (use as SVGUseElement).getBBox();
      return { name: use.getAttribute('href') ?? '', there: box.width > 0 && box.height > 0 };
    }),
  );
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.filter(({ there }) => !there)).toEqual([]);
  const symbols = await opened.pane.locator('symbol').evaluateAll((all) => all.map(({ id }) => id.slice(5)));
  const named = /Sign = ([^;]+);/.exec(readFileSync('addin/view/signs.ts', 'utf8'))?.[1]?.match(/[a-z]+/g);
  expect(symbols.sort()).toEqual(named?.sort());
  await opened.page.close();
});

test('every control has a name, and the page reads out in order', async () => {
  const opened = await open(book);
  await check(opened);
  const { page, pane } = opened;
  await pane.locator('[role=option]').first().click();
  for (const tab of ['check', 'score', 'sign', 'formulas']) {
    await pane.locator(`#tab-${tab}`).click();
    const nameless = await pane
      .locator('body')
      .evaluate((body) =>
        [...body.querySelectorAll('button, input, select, textarea, [role=listbox], summary')]
          .filter(
            (each) =>
              !(
                each.getAttribute('aria-label') ||
                each.textContent?.trim() ||
                each.closest('label')?.textContent?.trim()
              ),
          )
          .map((each) => each.outerHTML.slice(0, 80)),
      );
    expect(nameless).toEqual([]);
  }
  await pane.locator('#tab-check').click();
  const tree = await pane.locator('body').ariaSnapshot();
  expect(tree).toMatch(/tab "Kiểm tra" \[selected\]/);
  expect(tree).toMatch(/listbox "Những chỗ cần xem"/);
  expect(tree).toMatch(/option "(Lỗi|Cảnh báo|Lưu ý): /);
  await page.close();
});

test.each([
  [320, 640],
  [350, 378],
])('nothing is cut off sideways at %i × %i, and list and detail both stay in sight', async (width, height) => {
  const opened = await open(book, {}, { width, height });
  await check(opened);
  const { page, pane } = opened;
  await pane.locator('[role=option]').nth(1).click();
  for (const language of ['vi', 'en']) {
    for (const tab of ['check', 'score', 'sign', 'formulas']) {
      await pane.locator(`#tab-${tab}`).click();
      const [wide, seen] = await pane.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect([language, tab, wide]).toEqual([language, tab, seen]);
    }
    await pane.locator('#tab-check').click();
    expect((await pane.locator('[role=listbox]').boundingBox())?.height).toBeGreaterThanOrEqual(64);
    expect((await pane.locator('.detail').boundingBox())?.y).toBeLessThan(height - 60);
    await pane.locator('.language').click();
  }
  await page.close();
});

test('a cell being edited and an answer too large are said in plain words', async () => {
  const { page, pane } = await open(book, { editing: true });
  await pane.locator('#check-button').click();
  await pane.getByText('Bấm Enter trong ô đó rồi thử lại').waitFor();
  await page.evaluate('window.fakeExcel.knobs.editing = false; window.fakeExcel.knobs.payload = 3000');
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByText('Sổ quá lớn').waitFor();
  await page.close();
});

test('a part that did not arrive comes with a pane opened anew', async () => {
  const page = await demo.newPage();
  await page.route('**/parts/engine-*.js', (route) => route.abort());
  const pane = await demo.openBook(page, book);
  await pane.locator('#check-button').click();
  await pane.getByText('bấm Thử lại').waitFor();
  await page.unroute('**/parts/engine-*.js');
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.locator('.failed').waitFor({ state: 'detached' });
  await pane.locator('#check-button').click();
  await pane.locator('[role=option]').first().waitFor();
  await page.close();
});

test('a workbook that is not ours is named as such', async () => {
  const { page, pane } = await open(bookOfTables({ Sheet1: '| a | 1 |' }));
  await pane.locator('#check-button').click();
  await pane.getByText('không phải biểu mẫu đã phát').waitFor();
  await page.close();
});

test('in Excel before 1.7 the notice that needs no program stands there', async () => {
  const page = await demo.newPage();
  await page.goto(`${demo.address()}taskpane.html`);
  await page.getByText('tonghop check').first().waitFor({ state: 'attached' });
  expect(await page.locator('#pane').isHidden()).toBe(true);
  await page.close();
});

describe('parts that are fetched later', () => {
  const stale = bookOfTables({ A: '| 1 | 2 | =A1+B1 → 7 |' });
  const results = async (opened: Open) => {
    await opened.pane.locator('#tab-formulas').click();
    await opened.pane.locator('#results-button').click();
  };

  test('stored results are worked out by WebAssembly of the folder, under the rules of the page', async () => {
    const opened = await open(stale);
    await opened.pane.locator('#tab-formulas').click();
    expect(await opened.pane.locator('.results').textContent()).toContain('chưa kiểm tra');
    await results(opened);
    await opened.pane.locator('.results.checked').waitFor();
    await opened.pane.locator('[role=option]', { hasText: 'C1' }).first().click();
    expect(await opened.pane.locator('.message').textContent()).toMatch(/7.*3|3.*7/);
    expect(opened.complaints).toEqual([]);
    await opened.page.close();
  });

  test('where the calculator is not served, stored results stay unchecked and the pane says so', async () => {
    const opened = await open(stale);
    await opened.page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await results(opened);
    await opened.pane.locator('.results.not-loaded').waitFor();
    expect(await opened.pane.locator('.results').textContent()).toContain('chưa kiểm tra, vì không tải');
    await opened.page.close();
  });

  test('the page stands and its tabs work while the engine is still on its way; an early check waits for it', async () => {
    const page = await demo.newPage();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/catalogues.json', async (route) => {
      await held;
      await route.continue();
    });
    const pane = await demo.openBook(page, book);
    await pane.locator('#tab-score').click();
    await pane.getByText('Hãy kiểm tra sổ trước').waitFor();
    await pane.locator('#tab-check').click();
    await pane.locator('#check-button').click();
    await pane.getByText('Đang tải chương trình kiểm tra').waitFor();
    release();
    await pane.locator('[role=option]').first().waitFor();
    await page.close();
  });
});

test('a formula of the form that was typed over is put back from the list of the check, with a preview', async () => {
  const opened = await open(typedOver(book));
  await check(opened);
  const { page, pane } = opened;
  await pane.locator('[role=option]', { hasText: 'Công thức bị gõ đè' }).first().click();
  const shown = (await pane.locator('.fix').textContent()) ?? '';
  expect(shown).toMatch(/Trả lại công thức của biểu mẫu · J\d+/);
  expect(shown).toContain('12.345 (dạng số)');
  expect(shown).toMatch(/Công thức sẽ cho\s*\d/);
  await pane.locator('.fix-button').click();
  await pane.getByText('Có thể hoàn tác ở đây').waitFor();
  expect(await pane.locator('[role=option]', { hasText: 'Công thức bị gõ đè' }).count()).toBe(0);
  await page.close();
});

test('on the demo page what is typed into the grid reaches the pane, and the pane moves the grid', async () => {
  const page = await demo.newPage({ width: 1200, height: 700 });
  await page.goto(demo.address());
  const pane = page.frameLocator('#pane');
  await pane.locator('#check-button').click();
  const option = pane.locator('.finding.error').first();
  await option.click();
  const place = ((await pane.locator('.detail-place').textContent()) ?? '').split(' · ')[1];
  await page.locator('#sheets [aria-selected=true]', { hasText: place?.split('!')[0] ?? '' }).waitFor();
  await page.locator('#cell', { hasText: place?.split('!')[1] ?? '' }).waitFor();
  await page.locator('#content').fill('');
  await page.locator('#content').press('Enter');
  await pane.getByText('Đã kiểm tra lại sau khi sửa').waitFor();
  expect(await pane.locator('.finding.error').count()).toBe(0);
  await page.close();
});

test('text of every kind of markup and formula is shown as typed and runs nothing', async () => {
  const opened = await open(bookOf(hostileForm()));
  await check(opened);
  const { page, pane, complaints } = opened;
  const shown = await pane.locator('body').evaluate((body) =>
    [...body.querySelectorAll<HTMLElement>('[role=option]')].map((option) => {
      option.click();
      return body.querySelector('.below')?.textContent ?? '';
    }),
  );
  for (const tab of ['score', 'sign', 'formulas', 'check']) await pane.locator(`#tab-${tab}`).click();
  const strange = await pane
    .locator('body')
    .evaluate((body) => body.querySelectorAll('img, script, iframe, object, a, b > *').length);
  expect(strange).toBe(0);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  // At least the texts that messages quote are there, letter by letter.
  const quoted = HOSTILE.filter((text) => shown.some((detail) => detail.includes(text)));
  expect(quoted).toEqual(expect.arrayContaining(['<img src=x onerror="top.hacked=1">']));
  await page.close();
});
