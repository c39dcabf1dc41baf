/** How many results are kept, and up to which length of text: a few megabytes in all. */
const CAPACITY = 4000;
const LONGEST = 1000;

/**
 * A pure function of a text that remembers its latest results. Forms of one template hold the same labels by the
 * thousand, and folding Vietnamese letters is dear.
 */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const recall = memory<T>();
  return (text) => recall(text, () => of(text));
}

/**
 * Results by a text that tells all they depend on; `make` is called where none is known. The memory is bounded: what was
 * not asked for since it was last full is forgotten, so labels stay and the words of single workbooks go.
 */
export function memory<T>(): (told: string, make: () => T) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  return (told, make) => {
    if (told.length > LONGEST) return make();
    const known = lately.get(told);
    if (known !== undefined) return known;
    const result = before.get(told) ?? make();
    if (lately.size >= CAPACITY) {
      before = lately;
      lately = new Map();
    }
    lately.set(told, result);
    return result;
  };
}
