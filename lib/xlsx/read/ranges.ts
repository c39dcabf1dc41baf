/** Lists of what stands over ranges of a sheet (merges, columns, validations), within the limit for such lists. */
import { overLimit } from './limits.ts';
import type { XmlAttributes } from './xml-attributes.ts';

export function pushRange<Item>(list: Item[], item: Item, within: XmlAttributes): void {
  refuseOver(list.length + 1, within);
  list.push(item);
}

/** One list after the other; a sheet has rarely more than one. */
export function withRanges<Item>(list: readonly Item[], more: readonly Item[], within: XmlAttributes): readonly Item[] {
  if (list.length === 0) return more;
  refuseOver(list.length + more.length, within);
  return [...list, ...more];
}

function refuseOver(length: number, { limits, part }: XmlAttributes): void {
  if (length > limits.ranges) throw overLimit(limits, 'ranges', limits.ranges + 1, part);
}
