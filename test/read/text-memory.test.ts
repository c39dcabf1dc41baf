/** A text is recalled where the bytes of the one expected stand, and nowhere else. */
import { TextMemory } from '../../lib/xlsx/read/text-memory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads a list of texts as a part does; a star stands before those that were recalled. */
function readThrough(memory: TextMemory, texts: readonly string[]): string {
  const part = bytes(`${texts.join('<')}<`);
  let at = 0;
  return texts
    .map((text) => {
      const end = at + bytes(text).length;
      const recalled = memory.recall(part, at);
      if (recalled === null) {
        if (memory.meet(text) === null) memory.keep(text, part, at, end);
      } else expect([recalled, memory.end]).toEqual([text, end]);
      at = end + 1;
      return recalled === null ? text : `*${text}`;
    })
    .join(' ');
}

test.each<[string, readonly string[], string]>([
  ['the same order', ['tử', 'mẫu', 'tỷ lệ'], 'tử *mẫu *tỷ lệ'],
  ['a text of its own between', ['tử', 'riêng', 'mẫu', 'tỷ lệ'], 'tử riêng *mẫu *tỷ lệ'],
  ['one left out', ['tử', 'tỷ lệ', 'x'], 'tử tỷ lệ *x'],
  ['a text that only starts alike', ['tử', 'mẫu số', 'mẫu'], 'tử mẫu số *mẫu'],
  ['a text that is the start of the one expected', ['tử', 'mẫ', 'mẫu'], 'tử mẫ *mẫu'],
])('%s', (_, texts, expected) => {
  const memory = new TextMemory();
  readThrough(memory, ['tử', 'mẫu', 'tỷ lệ', 'x']);
  expect(readThrough(memory, texts)).toBe(expected);
});

test('what came last time is expected, not what came first', () => {
  const memory = new TextMemory();
  readThrough(memory, ['a', 'b', 'c']);
  readThrough(memory, ['a', 'c', 'b']);
  expect(readThrough(memory, ['a', 'c', 'b'])).toBe('a *c *b');
});

test('the end of a part ends no text', () => {
  const memory = new TextMemory();
  readThrough(memory, ['a', 'b']);
  readThrough(memory, ['a']);
  expect(memory.recall(bytes('b'), 0)).toBeNull();
});

test('what is full is learnt anew, and long texts are not kept', () => {
  const memory = new TextMemory();
  const many = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
  readThrough(memory, ['first', 'x'.repeat(1025), ...many]);
  expect(['first', 'x'.repeat(1025), 'text 0', 'text 4999'].map((text) => memory.meet(text))).toEqual([
    null,
    null,
    null,
    'text 4999',
  ]);
  const large = Array.from({ length: 300 }, (_, i) => `${i}${'y'.repeat(1000)}`);
  readThrough(memory, large);
  expect(memory.meet('text 4999')).toBeNull();
  expect(memory.meet(large[299] as string)).toBe(large[299]);
});

test('where it is of no help it is asked ever more seldom, and once it helps, always', () => {
  const memory = new TextMemory();
  const asked = (times: number) =>
    Array.from({ length: times }, () => {
      let passed = 0;
      while (!memory.mayHelp()) passed += 1;
      memory.helped(false);
      return passed;
    });
  expect(asked(7)).toEqual([0, 1, 3, 7, 15, 31, 31]);
  memory.helped(true);
  while (!memory.mayHelp());
  expect([1, 2, 3].map(() => memory.mayHelp())).toEqual([true, true, true]);
});
