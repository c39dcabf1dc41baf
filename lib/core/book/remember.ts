/** How many results are kept, and up to which length of text: some two megabytes in all. */
const CAPACITY = 8000;
const LONGEST = 300;

/**
 * A pure function of a text that remembers its latest results. Forms of one template hold the same labels by the
 * thousand, and folding Vietnamese letters is dear. The memory is bounded: when full it is emptied and starts anew.
 */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = of(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, result);
    return result;
  };
}
