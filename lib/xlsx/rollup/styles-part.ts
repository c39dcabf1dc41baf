/** Named looks into the styles part: fonts, fills, borders, formats, and the looks of conditional formats. */
import type { ConditionalFormat, StyleLayout } from '../../core/layout/workbook-layout.ts';
import { FONT } from '../write/exceljs-style.ts';
import { element, xml } from '../write/xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Number formats below this id are built in. */
const FIRST_FORMAT = 164;

type FormulaLook = Extract<ConditionalFormat, { kind: 'formula' }>['look'];

export interface StylesPart {
  readonly text: string;
  /** Index of a named style among the cell formats. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Index of a look among the differential formats. */
  readonly lookOf: (look: FormulaLook) => number;
}

/** Format 0 is what cells without a style get: our font at 11 points. */
export function stylesPart(styles: Readonly<Record<string, StyleLayout>>, looks: readonly FormulaLook[]): StylesPart {
  const fonts = new Entries([fontXml({})]);
  const fills = new Entries([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = new Entries(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const formats = new Entries([]);
  const cells = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const indexOf = new Map<string, number>();
  for (const [name, style] of Object.entries(styles)) {
    indexOf.set(name, cells.length);
    const attributes = {
      numFmtId: style.format ? FIRST_FORMAT + formats.indexOf(xml(style.format)) : 0,
      fontId: fonts.indexOf(fontXml(style)),
      fillId: style.fill ? fills.indexOf(fillXml(style.fill)) : 0,
      borderId: style.border ? borders.indexOf(borderXml(style.border)) : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    };
    const alignment = element('alignment', {
      horizontal: style.horizontal ?? (style.indent ? 'left' : undefined),
      vertical: style.vertical === 'top' || style.vertical === 'bottom' ? style.vertical : 'center',
      wrapText: style.wrap ? 1 : undefined,
      indent: style.indent,
    });
    cells.push(`${element('xf', attributes).replace(/\/>$/, '>')}${alignment}</xf>`);
  }
  const dxfs = new Entries([]);
  for (const look of looks) dxfs.indexOf(lookXml(look));
  const text = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">`,
    list(
      'numFmts',
      formats.all.map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`),
    ),
    list('fonts', fonts.all),
    list('fills', fills.all),
    list('borders', borders.all),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', cells),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list('dxfs', dxfs.all),
    '</styleSheet>',
  ].join('');
  return { text, indexOf, lookOf: (look) => dxfs.indexOf(lookXml(look)) };
}

/** Entries that are written once and referred to by index. */
class Entries {
  readonly all: string[];
  private readonly known = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.all = [...first];
    first.forEach((entry, i) => {
      this.known.set(entry, i);
    });
  }

  indexOf(entry: string): number {
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    this.known.set(entry, this.all.length);
    return this.all.push(entry) - 1;
  }
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

function fontXml({ size = 11, bold, italic, underline, color = '000000' }: StyleLayout): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${color}"/><name val="${FONT}"/><family val="1"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
}

function borderXml(color: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF${color}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function lookXml({ color, fill, bold }: FormulaLook): string {
  const font = color || bold ? `<font>${bold ? '<b/>' : ''}${color ? `<color rgb="FF${color}"/>` : ''}</font>` : '';
  const filled = fill ? `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill>` : '';
  return `<dxf>${font}${filled}</dxf>`;
}
