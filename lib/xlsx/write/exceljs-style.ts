import type { Borders, Style } from 'exceljs';
import type { StyleLayout } from '../../core/layout/workbook-layout.ts';

export const FONT = 'Times New Roman';

/** A named look in the library's terms. */
export function exceljsStyle(style: StyleLayout): Partial<Style> {
  const alignment = {
    vertical: style.vertical ?? 'middle',
    ...(style.horizontal ? { horizontal: style.horizontal } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
  return {
    font: {
      name: FONT,
      family: 1,
      size: style.size ?? 11,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.color ? { color: { argb: `FF${style.color}` } } : {}),
    },
    // An indent counts from a side, so it needs one.
    alignment: style.indent && !style.horizontal ? { ...alignment, horizontal: 'left' } : alignment,
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${style.fill}` } } } : {}),
    ...(style.border ? { border: borders(style.border) } : {}),
    ...(style.format ? { numFmt: style.format } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
  };
}

function borders(color: string): Partial<Borders> {
  const side = { style: 'thin' as const, color: { argb: `FF${color}` } };
  return { top: side, left: side, bottom: side, right: side };
}
