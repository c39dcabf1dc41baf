/**
 * Names of elements and attributes as numbers, so that a tag is known without making text of it.
 *
 * `nameOf('row')` is the number of an unprefixed name, `nameOf(':formula1')` that of a name with whatever prefix:
 * extensions are the only prefixed elements read, and their local names tell them apart.
 */

/** The number of the local name between two places; whether a prefix stood before it counts, which prefix does not. */
export function nameBetween(bytes: Uint8Array, start: number, end: number, prefixed: boolean): number {
  return (localName(bytes, start, end) << 1) | (prefixed ? 1 : 0);
}

/** Names are told apart by their length, their first four and their last four letters: no two of the format agree in all. */
function localName(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 1) return bytes[start] as number;
  const first = ((bytes[start] as number) << 8) | (bytes[start + 1] as number);
  const last = ((bytes[end - 2] as number) << 8) | (bytes[end - 1] as number);
  if (length < 4) return (first << 8) | (last & 0xff) | (length << 24);
  const inner = ((bytes[start + 2] as number) << 24) | ((bytes[start + 3] as number) << 16);
  const outer = ((bytes[end - 4] as number) << 24) | ((bytes[end - 3] as number) << 16);
  return Math.imul(first | inner, 0x9e3779b1) ^ Math.imul(last | outer, 0x85ebca6b) ^ length;
}

/** The number of a name, see above. */
export function nameOf(name: string): number {
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  const prefixed = name.startsWith(':');
  return nameBetween(bytes, prefixed ? 1 : 0, bytes.length, prefixed);
}

/** The namespace of SpreadsheetML, transitional or strict (ECMA-376 part 1, annex A). */
export const MAIN_NAMESPACE =
  /^http:\/\/(schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;
