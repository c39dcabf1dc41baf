/// <reference lib="dom" />
/** Points by scheme in a real browser: fetched only when asked for, by keyboard, to the cell, tried without writing. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Book } from '../../lib/core/book/book.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import type { FakeExcel } from '../fake-excel/fake-excel.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { hostileForm, myHaoForm } from './hostile-form.ts';

const demo = demoInBrowser();

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: string[];
  /** Files the pane asked for. */
  readonly asked: string[];
}

/** The workbook checked, and the tab of targets open. */
async function open(book: Book, width = 350): Promise<Opened> {
  const page = await demo.newPage({ width, height: 640 });
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const pane = await demo.openBook(page, book, { api: '1.7' });
  await pane.locator('#check-button').click();
  await pane.locator('[role=option]').first().waitFor();
  await pane.locator('#tab-score').click();
  await pane.locator('.by-scheme').waitFor();
  return { page, pane, complaints, asked };
}

const excel = <T>(page: Page, read: (excel: FakeExcel) => T) =>
  page.evaluate(`(${read.toString()})(window.fakeExcel)`) as Promise<T>;

test('fetched when opened, by keyboard, once', async () => {
  const { page, pane, complaints, asked } = await open(bookOf(myHaoForm()));
  expect(asked.filter((file) => /schemes\.json|score-scheme/.test(file))).toEqual([]);
  await pane.locator('.by-scheme > summary').focus();
  await page.keyboard.press('Enter');
  await pane.locator('.scheme-score').waitFor();
  expect(await pane.locator('.scheme h2').textContent()).toBe(
    'Điểm tiến độ của công cụ theo mục tiêu 2025 của Quyết định 571/QĐ-UBND',
  );
  expect(await pane.locator('.scheme .own').textContent()).toContain('không thể biết từ một sổ');
  expect(await pane.locator('.scheme-score').textContent()).toMatch(
    /^Điểm: [01],\d{3} \([\d,]+ trên \d+ điểm được tính\)$/,
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(asked.filter((file) => file.endsWith('schemes.json'))).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a criterion opens to its figure, and its button goes to the cell', async () => {
  const { page, pane, complaints } = await open(bookOf(myHaoForm()));
  await pane.locator('.by-scheme > summary').click();
  const row = pane.locator('.scheme details.row').first();
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  const button = row.locator('button').first();
  const name = await button.getAttribute('aria-label');
  const place = /^Đến ô (.+) – /.exec(name ?? '')?.[1];
  expect(place).toMatch(/^ChiTieu!/);
  await button.press('Enter');
  await page.waitForFunction(
    ([wanted]) => {
      const { active, selection } = (window as unknown as { fakeExcel: FakeExcel }).fakeExcel.workbook;
      return `${active.name}!${selection}` === wanted;
    },
    [place],
  );
  // Going to a cell draws nothing anew: what was opened stays open.
  expect(await row.getAttribute('open')).toBe('');
  expect(complaints).toEqual([]);
  await page.close();
});

test('a result that is tried flows into the points, in both languages, and nothing is written', async () => {
  const { page, pane, complaints } = await open(bookOf(myHaoForm()));
  await pane.locator('.by-scheme > summary').click();
  const score = () => pane.locator('.scheme-score b').textContent();
  const before = await score();
  const missed = pane.locator('.score > section details.row.not-met').first();
  await missed.locator('summary').click();
  await missed.locator('input').fill('100');
  await pane.locator('.tried').waitFor();
  const after = await score();
  expect(Number(after?.replace(',', '.'))).toBeGreaterThan(Number(before?.replace(',', '.')));
  expect(await pane.locator('.tried').textContent()).toBe(
    `Đang thử 1 kết quả: điểm từ ${before} thành ${after}. Không ghi gì vào sổ.`,
  );
  await pane.locator('.language').click();
  await pane.locator('.tried', { hasText: 'Trying 1 result:' }).waitFor();
  expect(await score()).toBe(after?.replace(',', '.'));
  // What was typed outlasts the change of language, and an empty field takes it back.
  const typed = pane.locator('.score > section details.row.not-met input').first();
  expect(await typed.inputValue()).toBe('100');
  await typed.fill('');
  expect(await score()).toBe(before?.replace(',', '.'));
  expect(await excel(page, ({ ledger }) => ledger.writes.length)).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('an impossible result is called so and gives no other score', async () => {
  const { page, pane, complaints } = await open(bookOf(myHaoForm()));
  await pane.locator('.by-scheme > summary').click();
  const score = () => pane.locator('.scheme-score b').textContent();
  const before = await score();
  const missed = pane.locator('.score > section details.row.not-met').first();
  await missed.locator('summary').click();
  await missed.locator('input').fill('150');
  await pane.locator('.impossible').waitFor();
  expect(await pane.locator('.impossible').textContent()).toMatch(
    /Kết quả thử ở I.* không thể có nên không đưa vào điểm\.$/,
  );
  expect(await missed.locator('.what-if-answer').textContent()).toMatch(/Kết quả này không thể có: .*ngoài 0–100%/);
  expect([await score(), await pane.locator('.tried').count()]).toEqual([before, 0]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('when the schemes cannot be had, the pane says so and asks again next time', async () => {
  const { page, pane } = await open(bookOf(myHaoForm()));
  await page.route('**/schemes.json', (route) => route.abort());
  await pane.locator('.by-scheme > summary').click();
  await pane.locator('.status.failed').waitFor();
  expect(await pane.locator('.by-scheme').getAttribute('open')).toBeNull();
  await page.unroute('**/schemes.json');
  await pane.locator('.by-scheme > summary').click();
  await pane.locator('.scheme-score').waitFor();
  await page.close();
});

test('at 320 pixels nothing runs out of the pane, and cell text stays text', async () => {
  const { page, pane, complaints } = await open(bookOf(hostileForm()), 320);
  await pane.locator('.by-scheme > summary').click();
  await pane.locator('.scheme-score').waitFor();
  for (const each of await pane.locator('.scheme details > summary').all()) await each.click();
  const wide = await pane.locator('.score').evaluate((node) => [node.scrollWidth, node.clientWidth]);
  expect(wide[0]).toBeLessThanOrEqual(wide[1] as number);
  expect(await pane.locator('.scheme script, .scheme img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});
