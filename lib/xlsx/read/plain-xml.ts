/**
 * Rewrites a part of unusual XML (prefixes, UTF-16, comments, CDATA, namespaces declared further in) as the plain XML that
 * `XmlScanner` walks: UTF-8, SpreadsheetML and package elements without prefix, all others as `o:name`, the
 * relationship attribute as `r:id`. The kept XML parser saxes does the reading and all checks of well-formedness.
 */
import { SaxesParser } from 'saxes';
import { type Limits, overLimit, within } from './limits.ts';
import { UnreadableFileError } from './unreadable.ts';
import { MAIN_NAMESPACE } from './xml-names.ts';
import { decodePart } from './xml-prolog.ts';

const RELATIONSHIPS = /\/(officeDocument\/2006|ooxml\/officeDocument)\/relationships$/;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

export function plainXml(bytes: Uint8Array, part: string, limits: Limits): Uint8Array {
  within(limits, 'unusualBytes', bytes.length, part);
  const out: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const fail = (fault: string) => new UnreadableFileError('malformed', { part, fault });
  parser.on('error', (error) => {
    throw fail(error.message.slice(0, 100));
  });
  parser.on('doctype', () => {
    throw new UnreadableFileError('entities', { part });
  });
  parser.on('opentag', (tag) => {
    if (open.length >= limits.depth) throw overLimit(limits, 'depth', open.length + 1, part);
    const plain = open.length === 0 || tag.uri === '' || MAIN_NAMESPACE.test(tag.uri) || tag.uri === rootUri;
    if (open.length === 0) rootUri = tag.uri;
    const name = plain ? tag.local : `o:${tag.local}`;
    open.push(name);
    out.push('<', name);
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      const prefix = attributePrefix(attribute.uri);
      out.push(' ', prefix, attribute.local, '="', escaped(attribute.value), '"');
    }
    out.push('>');
  });
  // Line ends around the root element are no part of it.
  const addText = (text: string) => open.length > 0 && out.push(escaped(text));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => out.push('</', open.pop() as string, '>'));
  let rootUri = '';
  parser.write(decodePart(bytes, part)).close();
  return new TextEncoder().encode(out.join(''));
}

function attributePrefix(uri: string): string {
  if (uri === '') return '';
  if (RELATIONSHIPS.test(uri)) return 'r:';
  return uri === XML_NAMESPACE ? 'xml:' : 'o:';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] as string);
}
