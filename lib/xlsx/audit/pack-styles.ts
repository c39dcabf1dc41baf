import type { PrintLayout, PropertiesLayout, StyleLayout } from '../../core/layout/workbook-layout.ts';

/** Light fills that black letters stay readable on, also in grey. */
export const PALETTE = [
  'DDEBF7',
  'E2EFDA',
  'FFF2CC',
  'EDEDED',
  'FCE4D6',
  'D9E1F2',
  'E4DFEC',
  'DAEEF3',
  'EBF1DE',
  'F2DCDB',
  'FDE9D9',
  'D0E8E4',
] as const;

const LINE = 'BFBFBF';

export const PACK_STYLES: Readonly<Record<string, StyleLayout>> = {
  title: { bold: true, size: 14, vertical: 'middle' },
  head: { bold: true, fill: 'D9D9D9', border: LINE, wrap: true, horizontal: 'center' },
  text: { border: LINE, wrap: true, vertical: 'top' },
  link: { border: LINE, color: '0563C1', underline: true, vertical: 'top' },
  number: { border: LINE, horizontal: 'center', vertical: 'top', format: '#,##0' },
  error: { border: LINE, bold: true, color: '9C0006', fill: 'FFC7CE', vertical: 'top' },
  warning: { border: LINE, color: '7F6000', fill: 'FFEB9C', vertical: 'top' },
  info: { border: LINE, vertical: 'top' },
  ruler: { size: 8, color: '7F7F7F', horizontal: 'center' },
  typed: { size: 8, color: '7F7F7F', horizontal: 'center' },
  found: { size: 9, bold: true, color: 'FFFFFF', fill: 'C00000', border: '7F0000', horizontal: 'center' },
  ...Object.fromEntries(
    PALETTE.map((fill, i) => [`form${i}`, { size: 8, fill, border: LINE, horizontal: 'center' } satisfies StyleLayout]),
  ),
};

export function printed(center: string, repeat?: number): PrintLayout {
  return {
    orientation: 'landscape',
    footer: { left: 'tonghop', center: center.replaceAll('&', '&&').slice(0, 60), right: '&P/&N' },
    ...(repeat === undefined ? {} : { repeatRows: [repeat, repeat] as const }),
  };
}

/** Properties of a workbook of the pack. It has no day of its own: the same input gives the same bytes. */
export function packProperties(title: string): PropertiesLayout {
  return { title, subject: '', keywords: '', creator: 'tonghop', description: '', date: '2000-01-01' };
}
