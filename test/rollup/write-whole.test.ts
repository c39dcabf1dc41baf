import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailedError } from '../../lib/cli/io.ts';
import { outputFolder } from '../../lib/cli/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-whole-'));
  writeFileSync(join(folder, 'a.csv'), 'old a');
  writeFileSync(join(folder, 'b.csv'), 'old b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const written = () => readdirSync(folder).sort();
/** No process has this number. */
const NOBODY = 99999999;

/** A stage as a killed run leaves it. */
const stage = (files: Readonly<Record<string, string>>, owner: number): void => {
  const left = join(folder, `.tonghop-${owner}-abc123`);
  mkdirSync(left);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(left, name), content);
};

describe('what a killed run left', () => {
  test.each<[string, Readonly<Record<string, string>>, number, readonly [string, string], boolean]>([
    [
      'complete, none renamed: put in place',
      { 'a.csv': 'new a', 'b.csv': 'new b', 'complete.json': '["a.csv","b.csv"]' },
      NOBODY,
      ['new a', 'new b'],
      false,
    ],
    [
      'complete, one renamed already: the other follows',
      { 'b.csv': 'new b', 'complete.json': '["a.csv","b.csv"]' },
      NOBODY,
      ['old a', 'new b'],
      false,
    ],
    ['without the marker: thrown away', { 'a.csv': 'new a', 'b.csv': 'new b' }, NOBODY, ['old a', 'old b'], false],
    [
      'with half a marker: thrown away',
      { 'a.csv': 'new a', 'complete.json': '["a.c' },
      NOBODY,
      ['old a', 'old b'],
      false,
    ],
    [
      'but is not killed at all: left alone',
      { 'a.csv': 'new a', 'complete.json': '["a.csv"]' },
      process.ppid,
      ['old a', 'old b'],
      true,
    ],
  ])('%s', (_, files, owner, outputs, stays) => {
    stage(files, owner);
    outputFolder(folder, 'vi').close();
    expect([text('a.csv'), text('b.csv')]).toEqual(outputs);
    expect(existsSync(join(folder, `.tonghop-${owner}-abc123`))).toBe(stays);
  });
});

test('outputs are seen only when all are written', async () => {
  const out = outputFolder(folder, 'vi');
  await out.write({
    'a.csv': () => ['new a'],
    'b.csv': function* () {
      expect(text('a.csv')).toBe('old a');
      yield 'new b';
    },
  });
  out.close();
  expect([text('a.csv'), text('b.csv')]).toEqual(['new a', 'new b']);
  expect(written()).toEqual(['a.csv', 'b.csv']);
});

test.each([
  ['has written it', true],
  ['could not', false],
])('an output that another thread was to write: it %s', async (_, could) => {
  const out = outputFolder(folder, 'vi');
  const elsewhere = async () => {
    if (could) writeFileSync(join(out.aside, 'b.csv'), 'new b');
    else writeFileSync(join(out.aside, 'b.csv'), 'half of what a thread wrote before it died');
    return could;
  };
  await out.write({ 'a.csv': () => ['new a'], 'b.csv': async () => ((await elsewhere()) ? null : ['new b']) });
  out.close();
  expect([text('a.csv'), text('b.csv')]).toEqual(['new a', 'new b']);
  expect(written()).toEqual(['a.csv', 'b.csv']);
});

/** The disk is full after some bytes. */
function* fullDisk(): Generator<string> {
  yield 'some';
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
}

test.each<[string, () => Iterable<string>, () => void, RegExp]>([
  ['a full disk', fullDisk, () => undefined, /ENOSPC/],
  [
    'a folder where an output should stand',
    () => ['new b'],
    () => {
      rmSync(join(folder, 'b.csv'));
      mkdirSync(join(folder, 'b.csv'));
    },
    /EISDIR/,
  ],
])(
  '%s: a sentence, the old outputs, and no trace of the new ones now or in the next run',
  async (_, b, prepare, why) => {
    prepare();
    const before = written();
    const out = outputFolder(folder, 'vi');
    const writing = out.write({ 'a.csv': () => ['new a'], 'b.csv': b });
    await expect(writing).rejects.toThrow(FailedError);
    await expect(writing).rejects.toThrow(why);
    out.close();
    outputFolder(folder, 'vi').close();
    expect(text('a.csv')).toBe('old a');
    expect(written()).toEqual(before);
  },
);

test('a mistake of the program is not blamed on the disk', async () => {
  const out = outputFolder(folder, 'vi');
  const broken = (): string[] => {
    throw new TypeError('not a disk');
  };
  await expect(out.write({ 'a.csv': broken })).rejects.toThrow(TypeError);
  out.close();
  expect(text('a.csv')).toBe('old a');
});
