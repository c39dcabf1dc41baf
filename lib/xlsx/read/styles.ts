/**
 * Cell styles (ECMA-376 part 1, 18.8): `cellXfs` is the list that cells index into; each entry points into the lists of
 * number formats, fonts and fills that stand before it. Only what `CellStyle` needs is kept.
 */
import type { CellStyle } from '../../core/book/book.ts';
import { unescapeText } from './decode-text.ts';
import { overLimit } from './limits.ts';
import { formatCode } from './number-formats.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

interface Font {
  readonly name: string | null;
  readonly color: string | null;
}

const NUMBER_FORMATS = nameOf('numFmts');
const FONTS = nameOf('fonts');
const FILLS = nameOf('fills');
const FORMATS = nameOf('cellXfs');
const NAME = nameOf('name');
const COLOR = nameOf('color');
const PATTERN = nameOf('patternFill');
const PATTERN_TYPE = nameOf('patternType');
const FOREGROUND = nameOf('fgColor');
const PROTECTION = nameOf('protection');
const [FORMAT_ID, FORMAT_CODE, FONT_ID, FILL_ID] = ['numFmtId', 'formatCode', 'fontId', 'fillId'].map(nameOf) as [
  number,
  number,
  number,
  number,
];
const VALUE = nameOf('val');
const RGB = nameOf('rgb');
const LOCKED = nameOf('locked');

/** The style of a workbook that has no styles part. */
export const plainStyle: CellStyle = { format: 'General', font: null, locked: true };

export function readStyles(scanner: XmlScanner): CellStyle[] {
  const formats = new Map<number, string>();
  let fonts: Font[] = [];
  let fills: (string | null)[] = [];
  let styles: CellStyle[] = [];
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    if (scanner.name === NUMBER_FORMATS) {
      readList(scanner, () => {
        formats.set(scanner.number(FORMAT_ID, -1), unescapeText(scanner.attribute(FORMAT_CODE) ?? 'General'));
      });
    } else if (scanner.name === FONTS) fonts = readList(scanner, () => readFont(scanner));
    else if (scanner.name === FILLS) fills = readList(scanner, () => readFill(scanner));
    else if (scanner.name === FORMATS) styles = readList(scanner, () => readStyle(scanner, formats, fonts, fills));
  }
  return styles.length > 0 ? styles : [plainStyle];
}

function readList<Item>(scanner: XmlScanner, readItem: () => Item): Item[] {
  const items: Item[] = [];
  for (const list = scanner.enter(); scanner.nextChild(list); ) {
    if (items.length === scanner.limits.styles) {
      throw overLimit(scanner.limits, 'styles', items.length + 1, scanner.part);
    }
    items.push(readItem());
  }
  return items;
}

function readFont(scanner: XmlScanner): Font {
  let name: string | null = null;
  let color: string | null = null;
  for (const font = scanner.enter(); scanner.nextChild(font); ) {
    if (scanner.name === NAME) name = scanner.attribute(VALUE);
    else if (scanner.name === COLOR) color = statedColor(scanner);
  }
  return { name, color };
}

/** The colour of a solid fill; null for any other fill. */
function readFill(scanner: XmlScanner): string | null {
  let color: string | null = null;
  for (const fill = scanner.enter(); scanner.nextChild(fill); ) {
    if (scanner.name !== PATTERN || scanner.attribute(PATTERN_TYPE) !== 'solid') continue;
    for (const pattern = scanner.enter(); scanner.nextChild(pattern); ) {
      if (scanner.name === FOREGROUND) color = statedColor(scanner);
    }
  }
  return color;
}

/** `RRGGBB` of `rgb="AARRGGBB"`; colours of the theme and of the old palette are not stated as such. */
function statedColor(scanner: XmlScanner): string | null {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(scanner.attribute(RGB) ?? '');
  return rgb ? (rgb[1] as string).toUpperCase() : null;
}

function readStyle(
  scanner: XmlScanner,
  formats: ReadonlyMap<number, string>,
  fonts: readonly Font[],
  fills: readonly (string | null)[],
): CellStyle {
  const format = formatCode(scanner.number(FORMAT_ID, 0), formats);
  const font = fonts[scanner.number(FONT_ID, 0)];
  const fill = fills[scanner.number(FILL_ID, 0)];
  let locked = true;
  for (const style = scanner.enter(); scanner.nextChild(style); ) {
    if (scanner.name === PROTECTION) locked = scanner.flag(LOCKED, true);
  }
  return {
    format,
    font: font?.name ?? null,
    locked,
    ...(font?.color ? { color: font.color } : {}),
    ...(fill ? { fill } : {}),
  };
}
