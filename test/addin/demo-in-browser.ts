/// <reference lib="dom" />
/** The demo in a real browser for the tests of one file: built and served before them, gone after them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Book } from '../../lib/core/book/book.ts';
import { type StaticServer, serveFolder } from '../fake-excel/demo/static-server.ts';
import type { Knobs } from '../fake-excel/fake-excel.ts';
import { launchBrowser } from './browser.ts';

export interface DemoInBrowser {
  /** Address of the served folder; there once the tests run. */
  readonly address: () => string;
  readonly newPage: (size?: { readonly width: number; readonly height: number }) => Promise<Page>;
  /** Opens a workbook beside the pane. */
  readonly openBook: (page: Page, book: Book, knobs?: Partial<Knobs>) => Promise<FrameLocator>;
}

export function demoInBrowser(): DemoInBrowser {
  let browser: Browser;
  let server: StaticServer;
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-pane-'));
  beforeAll(async () => {
    // The demo is built as people build it, by a program of its own.
    execFileSync(process.execPath, ['manifest/run.mjs', 'test/fake-excel/demo/build.ts', folder]);
    server = await serveFolder(folder);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    address: () => server.address,
    newPage: (viewport = { width: 350, height: 640 }) => browser.newPage({ viewport }),
    openBook: async (page, book, knobs = {}) => {
      await page.goto(`${server.address}?view=pane&sample=none`);
      await page.waitForFunction(() => 'openBook' in window);
      await page.evaluate(
        ([given, turned]) =>
          (window as unknown as { openBook: (...all: unknown[]) => void }).openBook(given, 'bao-cao.xlsx', turned),
        [book, knobs] as const,
      );
      return page.frameLocator('#pane');
    },
  };
}
