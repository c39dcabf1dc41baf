/// <reference lib="dom" />
/**
 * Measures the pane: bytes of its code by part, and in headless Chromium the time until it can be used, for a first check and for
 * a check again, on the largest form (36 indicators, 194 tasks). `node manifest/run.mjs test/bench/pane-bench.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../addin/browser.ts';
import { largestForm } from '../addin/largest-form.ts';
import { buildDemo } from '../fake-excel/demo/build-demo.ts';
import { serveFolder } from '../fake-excel/demo/static-server.ts';

const OUT = path.join('out', 'demo');
const ROUNDS = 7;

/** A table as text: code by file in KB gzipped, times in milliseconds (medians). */
export async function paneBench(): Promise<string> {
  await buildDemo(OUT);
  const kb = (file: string) => gzipSync(readFileSync(path.join(OUT, file)), { level: 9 }).length / 1024;
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + kb(file), 0);
  const size = (what: string, figure: number) => [what, `${figure.toFixed(1)} KB`] as const;
  const parts = readdirSync(path.join(OUT, 'parts')).map((name) => path.join('parts', name));
  const part = (name: string) => parts.find((file) => path.basename(file).startsWith(`${name}-`)) ?? '';
  const entry = withImports('taskpane.js');
  const engine = withImports(part('engine'), entry);
  const known = new Set([...entry, ...engine]);
  const rows: (readonly [string, string])[] = [
    size('entry: loaded to start, gzipped', sum(entry)),
    size('engine: fetched once the page stands', sum(engine)),
    size('audit: when asked for, or the form was changed', sum(withImports(part('audit-workbook'), known))),
    size('calculator for stored results: when asked for', sum(withImports(part('calculation'), known))),
    size('all of the code', sum(['taskpane.js', ...parts])),
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
  return rows.map(([what, figure]) => `${what.padEnd(52)}${figure.padStart(10)}`).join('\n');
}

/** A part of the code with what it imports at once; what is `loaded` already is left out. */
function withImports(file: string, loaded: ReadonlySet<string> = new Set(), found = new Set<string>()): Set<string> {
  if (loaded.has(file) || found.has(file)) return found;
  found.add(file);
  const code = readFileSync(path.join(OUT, file), 'utf8');
  for (const [, target = ''] of code.matchAll(
    /(?:^|[;}])\s*(?:import|export)\b(?!\()[^;"'()]*?["'](\.[^"']+\.js)["']/g,
  )) {
    withImports(path.join(path.dirname(file), target), loaded, found);
  }
  return found;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (process.argv[1]?.endsWith('pane-bench.ts')) process.stdout.write(`${await paneBench()}\n`);
