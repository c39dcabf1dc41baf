/** Which row of a form a printed name belongs to: exactly, or by shortened wording when only one can be meant. */
import { remember } from '../../book/remember.ts';
import { similarity } from '../../book/similarity.ts';
import { withoutMarks } from '../../book/text.ts';
import { firstWordOf, longKey } from './abbreviations.ts';

export interface Named {
  /** Row key, `I.7/xa`, `NV.12`. */
  readonly key: string;
  /** What may be printed as its name; a name that several rows share identifies none of them. */
  readonly names: readonly string[];
  /** Group within which a shortened name is looked for: the pillar. */
  readonly group: string;
}

export interface NameMatch {
  readonly key: string;
  /** `same`: the name, give or take short forms and punctuation. `like`: other words, but no other row is near. */
  readonly as: 'same' | 'like';
}

/** Shared part of the words, at which a differing name is taken; and by how much it must lead the runner-up. */
const LIKE = 0.85;
const LEAD = 0.15;
/** A name cut short: all its words are in the official one, which has few more. */
const CUT_SHORT = 0.65;

interface Entry {
  readonly key: string;
  readonly group: string;
  readonly names: readonly string[];
  readonly long: readonly string[];
  readonly words: readonly string[];
  /** How often each word occurs. */
  readonly bag: ReadonlyMap<string, number>;
  readonly digits: string;
}

export class NameIndex {
  readonly #entries: readonly Entry[];
  readonly #byName = new Map<string, Entry[]>();
  /** First words of the names: a text that begins otherwise is none of them, and most texts do. */
  readonly #firstWords = new Set<string>();
  readonly #keys = new Map<string, Entry>();

  constructor(rows: readonly Named[]) {
    this.#entries = rows.map((row) => {
      const words = wordsOf(row.names[0] ?? '');
      return { ...row, long: row.names.map(longKey), words, bag: bagOf(words), digits: digitsOf(words) };
    });
    for (const entry of this.#entries) {
      this.#keys.set(entry.key, entry);
      for (const name of new Set(entry.long)) {
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), entry]);
        this.#firstWords.add(name.split(' ', 1)[0] ?? '');
      }
    }
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Whether words are the printed name of a row, or of several. */
  readonly isName = remember(
    (words) => this.#firstWords.has(firstWordOf(bare(words))) && this.#byName.has(bareKey(words)),
  );

  /** What tells a row of this form from other rows. */
  readonly marks = { isKey: (text: string) => this.has(text), isName: (words: string) => this.isName(words) };

  nameOf(key: string): string {
    return this.#keys.get(key)?.names[0] ?? '';
  }

  /**
   * Whether a printed text is the name of that very row. `near` allows corrected or mistyped letters; `shared` is its
   * name, but that of other rows too.
   */
  agrees(key: string, text: string): 'same' | 'near' | 'shared' | 'no' {
    const entry = this.#keys.get(key);
    if (!entry) return 'no';
    const long = bareKey(text);
    if (entry.long.includes(long)) return (this.#byName.get(long)?.length ?? 0) > 1 ? 'shared' : 'same';
    if (this.#byName.has(long)) return 'no';
    const alike = Math.max(...entry.names.map((name) => similarity(name, text)));
    if (alike < 0.9) return 'no';
    const rival = this.#entries.some(
      (other) => other !== entry && other.names.some((name) => similarity(name, text) >= alike),
    );
    return rival ? 'no' : 'near';
  }

  /** The row of a printed name, looked for in the group first; null when none or more than one can be meant. */
  match(text: string, group: string | null): NameMatch | null {
    const same = this.#byName.get(bareKey(text)) ?? [];
    const own = same.filter((entry) => entry.group === group);
    const [entry, other] = own.length > 0 ? own : same;
    if (entry) return other ? null : { key: entry.key, as: 'same' };
    const like = this.#likeOf(`${group ?? ''}\n${text}`).key;
    return like ? { key: like, as: 'like' } : null;
  }

  /** Names worth asking about, the most alike first; never taken. */
  suggest(text: string): readonly string[] {
    const words = wordsOf(text);
    const bag = bagOf(words);
    return this.#entries
      .map((entry) => ({ entry, score: shared(words.length, bag, entry) }))
      .filter((one) => one.score >= 0.5)
      .sort((a, b) => b.score - a.score)
      .slice(0, 3)
      .map((one) => `${one.entry.key} ${one.entry.names[0]}`);
  }

  /** By the group, none or not, a line break, and the text. */
  readonly #likeOf = remember((asked) => {
    const at = asked.indexOf('\n');
    return { key: this.#like(asked.slice(at + 1), asked.slice(0, at) || null) };
  });

  #like(text: string, group: string | null): string | null {
    const words = wordsOf(bare(text));
    if (words.length < 3) return null;
    const digits = digitsOf(words);
    const bag = bagOf(words);
    const scored: { readonly entry: Entry; readonly score: number }[] = [];
    let best: (typeof scored)[number] | null = null;
    for (const entry of this.#entries) {
      if (group !== null && entry.group !== group) continue;
      const one = { entry, score: digits === entry.digits ? shared(words.length, bag, entry) : 0 };
      scored.push(one);
      if (best === null || one.score > best.score) best = one;
    }
    if (best === null || best.score < CUT_SHORT) return null;
    const base = baseOf(best.entry);
    // The parts of one indicator share its name; they are no rivals of each other.
    const others = scored.filter((one) => baseOf(one.entry) !== base);
    if (best.score - Math.max(0, ...others.map((one) => one.score)) < LEAD) return null;
    if (best.score >= LIKE) return best.entry.key;
    const within = (entry: Entry) => words.every((word) => entry.words.includes(word));
    return words.length >= 4 && within(best.entry) && !others.some((one) => within(one.entry)) ? best.entry.key : null;
  }
}

/** A name without the number or bullet before it and the mark of a footnote after it. */
function bare(text: string): string {
  return text
    .replace(/^\s*(?:[([]?(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)\]:](?:\d{1,2}[.)]?)*\s+|[-–+*•]\s*)/u, '')
    .replace(/\s*[([]\s*(?:\d{1,2}|\*+)\s*[)\]]\s*$/, '');
}

const bareKey = remember((text) => longKey(bare(text)));

function baseOf(entry: Entry): string {
  return entry.key.split('/')[0] ?? entry.key;
}

/** Words that say how a thing is counted rather than what; they come and go in shortened names. */
const WEAK = /^(ty le|so luong|tong so|so) /;

function wordsOf(text: string): string[] {
  return withoutMarks(longKey(text)).replace(WEAK, '').split(' ');
}

/** Dice coefficient of a bag of so many words and the words of a row: 1 when all are shared. */
function shared(count: number, bag: ReadonlyMap<string, number>, row: Entry): number {
  let common = 0;
  for (const [word, times] of bag) common += Math.min(times, row.bag.get(word) ?? 0);
  return (2 * common) / (count + row.words.length);
}

function bagOf(words: readonly string[]): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** 4G is not 5G, however alike the rest: words with digits must be the same in both. */
function digitsOf(words: readonly string[]): string {
  return [...new Set(words.filter((word) => /\d/.test(word)))].sort().join(' ');
}
