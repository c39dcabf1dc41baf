import type { PrintLayout } from './workbook-layout.ts';

/** A4 landscape, one page wide, headings on every page; the footer names the template and counts the pages. */
export function printed(footer: string, repeatRows?: readonly [number, number]): PrintLayout {
  const print: PrintLayout = {
    orientation: 'landscape',
    footer: { left: footer.replace(/&/g, '&&'), center: '', right: 'Trang &P/&N' },
  };
  return repeatRows ? { ...print, repeatRows } : print;
}
