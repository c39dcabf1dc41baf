/** Names of parts, as they compare. */

/** What a name must have to be anything but lower-cased or refused. */
const ODD = /[\\%:\0]|\.\.|^\//;

/** Part names compare without case (ECMA-376 part 2, 6.2.2.3); some writers put backslashes, a leading slash, `%20`. */
export function partKey(name: string): string {
  if (!ODD.test(name)) return name.toLowerCase();
  return decoded(name).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Whether a name would lead out of the package, if anybody made a file of it. */
export function leadsOut(name: string): boolean {
  if (!ODD.test(name)) return false;
  const key = partKey(name);
  return key.split('/').includes('..') || key.includes('\0') || /^[a-z]:/.test(key);
}

function decoded(name: string): string {
  try {
    return name.includes('%') ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
