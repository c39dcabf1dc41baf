import { auditBook } from '../../lib/core/audit/audit-book.ts';
import { contains } from '../../lib/core/audit/formula/area.ts';
import type { Engine } from '../../lib/core/audit/stale/engine.ts';
import { parseAddress, parseArea } from '../../lib/core/book/address.ts';
import type { Book } from '../../lib/core/book/book.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { filledForm, rowOf, SHEET } from '../locate/filled-form.ts';
import { bookOfDraft, MAKERS, randomFrom } from './made-sheets.ts';
import * as faults from './seeded-faults.ts';

/** Genuine workbooks: the issued form filled in, and forms of other offices. */
const genuine: Readonly<Record<string, Book>> = {
  form: filledForm,
  budget: bookOfDraft(MAKERS.budget?.(randomFrom(5)) as never),
  statement: bookOfDraft(MAKERS.statement?.(randomFrom(2)) as never),
  pay: bookOfDraft(MAKERS.pay?.(randomFrom(3)) as never),
};

/** How many of each kind. */
const TEN = 10;

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function covers(finding: Finding, sheet: string, cell: string): boolean {
  const area = finding.range === null ? null : parseArea(finding.range);
  const at = parseAddress(cell);
  return finding.sheet === sheet && area !== null && at !== null && contains(area, at.row, at.column);
}

const KINDS: readonly (readonly [string, faults.Fault, readonly string[]])[] = [
  ['formula typed over', faults.typedOver, ['audit.formula-typed-over']],
  ['reference shifted by a row or column', faults.referenceShifted, ['audit.formula-changed']],
  ['range shortened or extended', faults.rangeChanged, ['audit.formula-changed']],
  ['row dropped from a total', faults.rowDropped, ['audit.formula-changed']],
  ['$ changed', faults.anchorChanged, ['audit.anchor-changed']],
  ['numerator and denominator swapped', faults.sidesSwapped, ['audit.ratio-swapped']],
  ['old result kept', faults.resultKept, ['audit.stale-result']],
  ['unfilled row inserted', faults.unfilledRow, ['audit.inserted-row-without-formula']],
  ['summed row hidden', faults.summedRowHidden, ['audit.hidden-in-total']],
  ['number as text', faults.numberAsText, ['audit.text-number']],
];

describe.each(KINDS)('%s', (_, fault, rules) => {
  test('ten of ten are found at the exact cell by a certain or computed rule', () => {
    const missed: string[] = [];
    let planted = 0;
    for (let seed = 1; planted < TEN && seed < 200; seed++) {
      const names = Object.keys(genuine);
      const name = names[seed % names.length] as string;
      const template = genuine[name] as Book;
      const one = fault(template, randomFrom(seed * 7919));
      if (!one) continue;
      planted += 1;
      const found = auditBook(one.book, { template, engine });
      const hit = found.some(
        (each) => rules.includes(each.rule) && each.certainty !== 'heuristic' && covers(each, one.sheet, one.cell),
      );
      if (!hit)
        missed.push(
          `${name} ${one.sheet}!${one.cell}: ${found.map((each) => `${each.rule} ${each.range}`).join(', ')}`,
        );
    }
    expect(missed).toEqual([]);
    expect(planted).toBe(TEN);
  });
});

describe('silence', () => {
  const rules = (found: readonly Finding[]) =>
    found
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, sheet, range, facts }) => `${rule} ${sheet}!${range} ${JSON.stringify(facts)}`);

  test.each(Object.keys(genuine))('on the untouched %s, with and without its template', (name) => {
    const book = genuine[name] as Book;
    expect(rules(auditBook(book, { engine }))).toEqual([]);
    expect(rules(auditBook(book, { template: book, engine }))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('after a blank row was inserted honestly into every sheet (%s)', (seed) => {
    const random = randomFrom(seed);
    for (const template of Object.values(genuine)) {
      const edited = template.sheets.reduce(
        (book, { name, cells }) => faults.insertRow(book, name, 2 + Math.floor(random() * (cells.at(-1)?.row ?? 1))),
        template,
      );
      expect(rules(auditBook(edited, { template, engine }))).toEqual([]);
    }
  });

  test.each([
    ['I.9', 'I.17'],
    ['I.17', 'I.6'],
    ['II.5', 'II.4'],
  ])('after the row of %s was cut and inserted at %s', (from, to) => {
    const edited = faults.moveRow(filledForm, SHEET, rowOf(filledForm, from), rowOf(filledForm, to));
    expect(rules(auditBook(edited, { template: filledForm, engine }))).toEqual([]);
  });
});
