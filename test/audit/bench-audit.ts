/** Prints what an audit of 5,000 formulas costs, engine start-up once; part of the benchmark, never a timed test. */
import { auditBook } from '../../lib/core/audit/audit-book.ts';
import type { Book, Sheet } from '../../lib/core/book/book.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { bookOfDraft, MAKERS, randomFrom } from './made-sheets.ts';

const RUNS = 15;
const FORMULAS = 5000;

/** Sheets of every kind until there are 5,000 formulas. */
function bigBook(): Book {
  const names = Object.keys(MAKERS);
  const sheets: Sheet[] = [];
  let count = 0;
  let base: Book | undefined;
  for (let i = 0; count < FORMULAS; i++) {
    const draft = MAKERS[names[i % names.length] as string]?.(randomFrom(i));
    if (!draft) continue;
    base = bookOfDraft(draft);
    const sheet = { ...(base.sheets[0] as Sheet), name: `Sheet ${i}` };
    sheets.push(sheet);
    count += sheet.cells.filter(({ formula }) => formula !== undefined).length;
  }
  return { ...(base as Book), sheets };
}

const start = performance.now();
const engine = await loadEngine();
const loaded = performance.now() - start;
const book = bigBook();
const times: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const copy = structuredClone(book);
  const from = performance.now();
  auditBook(copy, { engine });
  times.push(performance.now() - from);
}
times.sort((a, b) => a - b);
const median = times[Math.floor(RUNS / 2)] as number;
console.log(
  `audit of ${FORMULAS} formulas: median ${median.toFixed(0)} ms, engine start ${loaded.toFixed(0)} ms (once per run)`,
);
