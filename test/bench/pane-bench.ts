/// <reference lib="dom" />
/**
 * Measures the pane: bytes of its code by part, and in headless Chromium the time until it can be used, for a first check and for
 * a check again, on the largest form (36 indicators, 194 tasks). `node manifest/run.mjs test/bench/pane-bench.ts`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../addin/browser.ts';
import { largestForm } from '../addin/largest-form.ts';
import { paneWeight } from '../addin/pane-weight.ts';
import { buildDemo } from '../fake-excel/demo/build-demo.ts';
import { serveFolder } from '../fake-excel/demo/static-server.ts';

const OUT = path.join('out', 'demo');
const ROUNDS = 7;
/** KB gzipped, without office.js (test/addin/pane-weight.test.ts holds it). */
const LIMIT = 60;

/** A table as text: code by part in KB gzipped, times in milliseconds (medians). */
export async function paneBench(): Promise<string> {
  await buildDemo(OUT);
  const kb = (file: string) => gzipSync(readFileSync(path.join(OUT, file)), { level: 9 }).length / 1024;
  const size = (what: string, figure: number) => [what, `${figure.toFixed(1)} KB`] as const;
  const weight = await paneWeight();
  const rows: (readonly [string, string])[] = [
    size(`everything a check needs (limit ${LIMIT} KB)`, weight.check),
    size('  of that, before the page is painted', weight.start),
    ...Object.entries(weight.later).map(([what, figure]) => size(`later: ${what}`, figure)),
    size('all of the code', weight.all),
    size('catalogues (JSON), gzipped', kb('catalogues.json')),
    size('WebAssembly of the calculator, gzipped', kb(path.join('ironcalc', 'wasm_bg.wasm'))),
  ];
  const server = await serveFolder(OUT);
  const browser = await launchBrowser();
  try {
    const { book } = largestForm();
    const times: Record<'ready' | 'first' | 'again', number[]> = { ready: [], first: [], again: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 350, height: 640 } });
      await page.goto(`${server.address}?view=pane&sample=none`);
      await page.waitForFunction('"openBook" in window');
      times.ready.push(
        (await page.evaluate(
          async ([opened]) => {
            const began = performance.now();
            (window as never as { openBook(...all: unknown[]): void }).openBook(opened, 'bao-cao.xlsx');
            const frame = document.getElementById('pane') as HTMLIFrameElement;
            while (!frame.contentDocument?.getElementById('check-button'))
              await new Promise((done) => setTimeout(done, 5));
            return performance.now() - began;
          },
          [book] as const,
        )) as number,
      );
      const check = `(async () => {
        const { document } = window.frames[0];
        const began = performance.now();
        document.querySelector('[role=listbox]').replaceChildren();
        document.getElementById('check-button').click();
        while (!document.querySelector('[role=option]')) await new Promise((done) => setTimeout(done));
        return performance.now() - began;
      })()`;
      times.first.push((await page.evaluate(check)) as number);
      for (let again = 0; again < 5; again += 1) times.again.push((await page.evaluate(check)) as number);
      await page.close();
    }
    rows.push(
      ['ready for use', `${median(times.ready).toFixed(0)} ms`],
      ['first check', `${median(times.first).toFixed(0)} ms`],
      ['check again', `${median(times.again).toFixed(0)} ms`],
    );
  } finally {
    await browser.close();
    await server.close();
  }
  return rows.map(([what, figure]) => `${what.padEnd(56)}${figure.padStart(10)}`).join('\n');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (process.argv[1]?.endsWith('pane-bench.ts')) process.stdout.write(`${await paneBench()}\n`);
