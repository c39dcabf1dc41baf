/**
 * Names of elements and attributes as numbers, so that a tag is known without making text of it.
 *
 * `nameOf('row')` is the number of an unprefixed name, `nameOf(':formula1')` that of a name with whatever prefix:
 * extensions are the only prefixed elements read, and their local names tell them apart.
 */
const COLON = 0x3a;
const AFTER_PREFIX = 1;

/** The number of the name that has the number `name` so far and goes on with a byte. */
export function nameWith(name: number, byte: number): number {
  return byte === COLON ? AFTER_PREFIX : (Math.imul(name, 31) + byte) | 0;
}

/** The number of a name, see above. */
export function nameOf(name: string): number {
  let number = 0;
  for (let index = 0; index < name.length; index += 1) number = nameWith(number, name.charCodeAt(index));
  return number;
}

/** The namespace of SpreadsheetML, transitional or strict (ECMA-376 part 1, annex A). */
export const MAIN_NAMESPACE =
  /^http:\/\/(schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;
