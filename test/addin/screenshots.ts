/** `npm run screenshots`: the pane as people see it, into out/screenshots/. To be looked at, not compared. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildDemo } from '../fake-excel/demo/build-demo.ts';
import { serveFolder } from '../fake-excel/demo/static-server.ts';
import { launchBrowser } from './browser.ts';

const OUT = path.join('out', 'screenshots');

interface Shot {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly query?: string;
  readonly look?: BrowserContextOptions;
  readonly act?: (pane: Page) => Promise<unknown>;
}

const tab = (name: string) => (pane: Page) => pane.locator(`#tab-${name}`).click();
const pick = (at: number) => (pane: Page) => pane.locator('[role=option]').nth(at).click();
const points = async (pane: Page) => {
  await tab('score')(pane);
  await pane.locator('.by-scheme > summary').click();
  await pane.locator('.scheme-score').waitFor();
};
const dark: BrowserContextOptions = { colorScheme: 'dark' };

const SHOTS: readonly Shot[] = [
  { name: 'check' },
  { name: 'check-error', act: (pane) => pane.locator('.finding.error').first().click() },
  { name: 'check-small-350x378', width: 350, height: 378, act: pick(1) },
  { name: 'check-320', width: 320, height: 640, act: pick(1) },
  { name: 'check-english', query: '&lang=en-US', act: pick(1) },
  { name: 'check-dark', look: dark, act: pick(1) },
  { name: 'check-high-contrast', look: { forcedColors: 'active', colorScheme: 'dark' }, act: pick(1) },
  { name: 'targets', act: tab('score') },
  {
    name: 'targets-what-if',
    act: async (pane) => {
      await tab('score')(pane);
      await pane.locator('details.row.not-met summary').first().click();
      await pane.locator('details[open] input').first().fill('85,5');
    },
  },
  { name: 'targets-dark-320', width: 320, look: dark, act: tab('score') },
  { name: 'points-by-scheme', height: 900, act: points },
  { name: 'points-by-scheme-dark-320', width: 320, look: dark, act: points },
  { name: 'sign-off', act: tab('sign') },
  {
    name: 'formulas',
    act: async (pane) => {
      await tab('formulas')(pane);
      await pane.locator('.check .tools button').first().click();
    },
  },
  {
    name: 'formulas-results-320',
    width: 320,
    act: async (pane) => {
      await tab('formulas')(pane);
      await pane.locator('#results-button').click();
      await pane.locator('.results.checked').waitFor();
    },
  },
  {
    name: 'check-formula-typed-over',
    query: '&sample=books/hung-yen-2023-Q1_329-huyen-an-thi-2023-Q1.xlsx.json',
    act: pick(0),
  },
];

await mkdir(OUT, { recursive: true });
await buildDemo('out/demo');
const server = await serveFolder('out/demo');
const browser = await launchBrowser();
try {
  for (const shot of SHOTS) {
    const { name, width = 350, height = 640, query = '', look = {}, act } = shot;
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, ...look });
    const page = await context.newPage();
    await page.goto(`${server.address}?view=pane${query}`);
    const pane = page.frameLocator('#pane') as unknown as Page;
    await pane.locator('#check-button').click();
    await pane.locator('[role=option]').first().waitFor();
    await act?.(pane);
    await page.waitForTimeout(250);
    await page.screenshot({ path: path.join(OUT, `${name}.png`) });
    await context.close();
    process.stdout.write(`${path.join(OUT, `${name}.png`)}\n`);
  }
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(server.address);
  const pane = page.frameLocator('#pane');
  await pane.locator('#check-button').click();
  await pane.locator('.finding.error').first().click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(OUT, 'demo.png') });
} finally {
  await browser.close();
  await server.close();
}
