/**
 * Makes a written workbook the same bytes on every run, machine and time zone, and gives it what exceljs cannot: our
 * default font, validations, links, names, custom properties, properties without a clock.
 */
import JSZip from 'jszip';
import type { WorkbookLayout } from '../../core/layout/workbook-layout.ts';
import { FONT } from './exceljs-style.ts';
import { appPart, CUSTOM_CONTENT_TYPE, CUSTOM_RELATIONSHIP, corePart, customPart } from './property-parts.ts';
import { completeSheet } from './sheet-parts.ts';
import { completeWorkbook } from './workbook-part.ts';

/** The earliest day a zip can hold. */
const DATE = new Date(Date.UTC(1980, 0, 1));
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export async function seal(written: Uint8Array, layout: WorkbookLayout): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, await entry.async('string'));
  }
  const change = (name: string, to: (part: string) => string) => parts.set(name, to(parts.get(name) ?? ''));

  layout.sheets.forEach((sheet, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const { part, relationships } = completeSheet(parts.get(name) ?? '', sheet);
    parts.set(name, part);
    if (relationships !== '')
      change(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, (part) => related(part, relationships));
  });
  change('xl/workbook.xml', (part) => completeWorkbook(part, layout));
  change('xl/styles.xml', withDefaultFont);
  parts.set('docProps/app.xml', appPart());
  parts.set('docProps/core.xml', corePart(layout.properties));
  if (Object.keys(layout.custom).length > 0) {
    parts.set('docProps/custom.xml', customPart(layout.custom));
    change('_rels/.rels', (part) => related(part, CUSTOM_RELATIONSHIP));
    change('[Content_Types].xml', (part) => part.replace('</Types>', `${CUSTOM_CONTENT_TYPE}</Types>`));
  }
  return packed(parts);
}

/** The content types first, as programs that sniff a file's kind expect; the rest by name. */
async function packed(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  const rank = (name: string) => (name === '[Content_Types].xml' ? '' : name);
  const names = [...parts.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  for (const name of names) zip.file(name, parts.get(name) ?? '', { date: DATE, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}

function related(part: string, relationships: string): string {
  if (part !== '') return part.replace('</Relationships>', `${relationships}</Relationships>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${relationships}</Relationships>`;
}

/** Font 0 is what cells that people add will be written in; exceljs always makes it Calibri. */
function withDefaultFont(styles: string): string {
  const font = `<font><sz val="11"/><color theme="1"/><name val="${FONT}"/><family val="1"/></font>`;
  return styles.replace(/(<fonts[^>]*>)<font>.*?<\/font>/s, (_, open: string) => open + font);
}
