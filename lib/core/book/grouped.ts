/** Things in lists by what they share; the keys in the order they first come up, the things of each as they come. */
export function grouped<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const thing of things) listed(lists, keyOf(thing), thing);
  return lists;
}

/** Puts a thing at the end of the list that stands under a key. */
export function listed<T, K>(lists: Map<K, T[]>, key: K, thing: T): void {
  const list = lists.get(key);
  if (list) list.push(thing);
  else lists.set(key, [thing]);
}
