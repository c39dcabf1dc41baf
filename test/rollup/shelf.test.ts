import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { progressOn } from '../../lib/cli/progress.ts';
import { continuedShelf, type SpoolShelf, spoolShelf } from '../../lib/cli/spool-shelf.ts';
import { builtinCatalogue, builtinPlans } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { type Collector, createCollector } from '../../lib/core/rollup/collector.ts';
import { rollUpJson } from '../../lib/core/rollup/outputs/rollup-json.ts';
import { note } from '../../lib/core/rollup/records.ts';
import { WalkedRows } from '../../lib/core/rollup/rows.ts';
import { memoryShelf, type Shelf, ShelvedList } from '../../lib/core/rollup/shelf.ts';
import { submission } from './submission-fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-shelf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A shelf in a file for one use. */
const withSpool = (use: (shelf: SpoolShelf) => void): void => {
  const spool = spoolShelf(join(folder, 'spool'));
  try {
    use(spool);
  } finally {
    spool.close();
  }
};

describe.each<[string, (use: (shelf: Shelf) => void) => void]>([
  ['memory', (use) => use(memoryShelf())],
  ['a file', withSpool],
])('a shelf in %s', (_, withShelf) => {
  test('gives back what was put there, in any order, as often as asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat()), (texts, asked) => {
        withShelf((shelf) => {
          const numbers = texts.map((text) => shelf.put(text));
          for (const ask of texts.length === 0 ? [] : asked) {
            const i = ask % texts.length;
            expect(shelf.take(numbers[i] as number)).toBe(texts[i]);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('takes texts between puttings, also when far more than a buffer was put', () => {
    withShelf((shelf) => {
      const text = (i: number) => `${i} ${'ế'.repeat(3000)}`;
      for (let i = 0; i < 2000; i += 1) {
        expect(shelf.put(text(i))).toBe(i);
        if (i % 97 === 0) expect(shelf.take(i >> 1)).toBe(text(i >> 1));
      }
      expect(shelf.take(1999)).toBe(text(1999));
      expect(() => shelf.take(2000)).toThrow(RangeError);
    });
  });
});

test('a shelf that continues another has its texts and its own, while the other goes on by itself', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(text), fc.array(text), fc.array(text), (before, here, there) => {
      const spool = spoolShelf(join(folder, 'first'));
      for (const each of before) spool.put(each);
      const continued = continuedShelf(structuredClone(spool.spooled()), join(folder, 'second'));
      try {
        const [ours, theirs] = [here.map((each) => spool.put(each)), there.map((each) => continued.put(each))];
        expect(before.map((_, number) => continued.take(number))).toEqual(before);
        expect(theirs.map((number) => continued.take(number))).toEqual(there);
        expect(ours.map((number) => spool.take(number))).toEqual(here);
        expect(() => continued.take(before.length + there.length)).toThrow(RangeError);
      } finally {
        continued.close();
        spool.close();
      }
    }),
    { numRuns: 60 },
  );
});

test('a list on a shelf is the list', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 300 }), (rows) => {
      const list = new ShelvedList<unknown>(memoryShelf());
      for (const row of rows) list.push(row);
      expect(list.length).toBe(rows.length);
      expect(JSON.stringify([...list.sheaves()].flat(1))).toBe(JSON.stringify(rows));
    }),
    { numRuns: 60 },
  );
});

test('walked rows answer as an array does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(20))), (sheaves) => {
      const rows = sheaves.flat();
      const walked = new WalkedRows(rows.length, () => sheaves);
      const odd = (row: number) => row % 2 === 1;
      expect([...walked]).toEqual(rows);
      expect(walked.map((row, i) => row * i)).toEqual(rows.map((row, i) => row * i));
      expect(walked.filter(odd)).toEqual(rows.filter(odd));
      expect(walked.flatMap((row) => [row, row])).toEqual(rows.flatMap((row) => [row, row]));
      expect(walked.find(odd)).toBe(rows.find(odd));
      expect(walked.some(odd)).toBe(rows.some(odd));
      expect(walked.every(odd)).toBe(rows.every(odd));
    }),
  );
});

test('what is merged over a file is what is merged in memory, figures with all their digits', () => {
  const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
  const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
  const plain = { catalogue, plans: builtinPlans(catalogue), units: catalogue.units, period, asked: null };
  const input = { ...plain, received: new Map<string, string>() };
  const written = (collector: Collector) => [...rollUpJson(collector.finish(), 'vi')].join('');
  const collected = (shelf: Shelf): Collector => {
    const collector = createCollector(input, shelf);
    for (const unit of catalogue.units.filter(({ kind }) => kind === 'huyen')) {
      const given = {
        'I.6': '1234567890123456789012/3333333333333333333333',
        'III.4': '1/3',
        'I.5': 'Có',
        'I.9': '12.5/13.25',
      };
      collector.add(submission(unit.code, given), [
        note('rollup.period-not-said', 'warning', { expected: period.id }, `${unit.code}.xlsx`, unit.code),
      ]);
    }
    // A second workbook of the same unit, one of a unit that nobody knows, and one that cannot be read.
    for (const unit of ['328', 'nobody'])
      collector.add(submission(unit, { 'I.5': 'Có' }, { file: `again/${unit}.xlsx` }), []);
    collector.quarantine('broken.xlsx', note('file.defect', 'error', { message: 'broken' }, 'broken.xlsx', null), null);
    return collector;
  };
  const inMemory = written(collected(memoryShelf()));
  expect(inMemory).toContain('"numerator":"1234567890123456789012"');
  expect(inMemory).toContain('"state":"duplicate"');
  withSpool((spool) => expect(written(collected(spool))).toBe(inMemory));
  // Another thread is given what was collected, and where the texts are.
  withSpool((spool) => {
    const collector = collected(spool);
    const given = structuredClone({ before: collector.collected(), spooled: spool.spooled() });
    const shelf = continuedShelf(given.spooled, join(folder, 'other'));
    try {
      expect(written(createCollector(input, shelf, given.before))).toBe(inMemory);
      expect(written(collector)).toBe(inMemory);
    } finally {
      shelf.close();
    }
  });
});

test('progress: the count, the file and the time left, ten times a second at most, and a clean line at the end', () => {
  let [said, at] = ['', 0];
  const io = {
    out: () => undefined,
    err: (text: string) => {
      said += text;
    },
    tty: true,
  };
  const files = ['nop/a.xlsx', 'nop/b.xlsx', 'nop/c.xlsx', 'nop/d.xlsx'];
  const told = (done: number, now: number) => {
    [said, at] = ['', now];
    progress(done);
    return said;
  };
  const progress = progressOn(io, false, files, 'vi', () => at);
  expect(told(0, 0)).toBe('\r\u001b[KĐang đọc 1/4: a.xlsx');
  expect(told(1, 50)).toBe('');
  expect(told(2, 60000)).toBe('\r\u001b[KĐang đọc 3/4: c.xlsx, còn khoảng 1 phút 0 giây');
  expect(told(3, 63000)).toBe('\r\u001b[KĐang đọc 4/4: d.xlsx, còn khoảng 21 giây');
  expect(told(4, 63001)).toBe('\r\u001b[K');
  const silent = progressOn(io, true, files, 'vi', () => at);
  said = '';
  silent(0);
  expect(said).toBe('');
});
