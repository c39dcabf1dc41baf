/** Text that stands in XML as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand there
const PLAIN = /^[^&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]*$/;

/** Text for XML: markup escaped, characters that XML 1.0 cannot hold left out. */
export function xml(text: string): string {
  if (PLAIN.test(text)) return text;
  return [...text]
    .filter(allowed)
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}

/** An element without content; attributes that are undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : xml(value)}"`;
  }
  return `${written}/>`;
}

/** Char of XML 1.0, 2.2, less the carriage return, which programs show as a box; a half of a pair is no character. */
function allowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
