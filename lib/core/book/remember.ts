/** How many results are kept, and up to which length of text: a few megabytes in all. */
const CAPACITY = 1000;
const LONGEST = 1000;

/**
 * A pure function of a text that remembers its latest results. Forms of one template hold the same labels by the
 * thousand, and folding Vietnamese letters is dear.
 */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const latest = new Latest<T>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const known = latest.get(text);
    return known === undefined ? latest.keep(text, of(text)) : known;
  };
}

/** What a thing that does not change (a sheet, a catalogue) tells, worked out when first asked for and kept as long as it. */
export function onceFor<K extends object, T extends object>(of: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    let result = known.get(thing);
    if (!result) {
      result = of(thing);
      known.set(thing, result);
    }
    return result;
  };
}

/**
 * Results by a text that tells all they depend on; `make` is called where none is known. The memory is bounded: what was
 * not asked for since it was last full is forgotten, so labels stay and the words of single workbooks go.
 */
export function memory<T>(): (told: string, make: () => T) => T {
  const latest = new Latest<T>();
  return (told, make) => {
    if (told.length > LONGEST) return make();
    const known = latest.get(told);
    return known === undefined ? latest.keep(told, make()) : known;
  };
}

class Latest<T> {
  #lately = new Map<string, T>();
  #before = new Map<string, T>();

  get(told: string): T | undefined {
    const known = this.#lately.get(told);
    if (known !== undefined) return known;
    const earlier = this.#before.get(told);
    return earlier === undefined ? undefined : this.keep(told, earlier);
  }

  keep(told: string, result: T): T {
    if (this.#lately.size >= CAPACITY) {
      this.#before = this.#lately;
      this.#lately = new Map();
    }
    this.#lately.set(told, result);
    return result;
  }
}
