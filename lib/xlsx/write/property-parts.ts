/** The document's properties: who made it, what it is, and our own marks; never when or where it was made. */
import type { PropertiesLayout } from '../../core/layout/workbook-layout.ts';
import { element, xml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Names the last program that saved the file: ours, as long as nobody has. */
export function appPart(): string {
  return `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>tonghop</Application></Properties>`;
}

export function corePart(properties: PropertiesLayout): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xml(properties.date)}T00:00:00Z</dcterms:${name}>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xml(properties.title)}</dc:title><dc:subject>${xml(properties.subject)}</dc:subject>` +
    `<dc:creator>${xml(properties.creator)}</dc:creator><cp:keywords>${xml(properties.keywords)}</cp:keywords>` +
    `<dc:description>${xml(properties.description)}</dc:description>` +
    `<cp:lastModifiedBy>${xml(properties.creator)}</cp:lastModifiedBy>${moment('created')}${moment('modified')}` +
    '</cp:coreProperties>'
  );
}

export function customPart(custom: Readonly<Record<string, string>>): string {
  // Property ids begin at 2; 0 and 1 are reserved (ECMA-376 part 1, 22.3).
  const each = Object.entries(custom).map(([name, value], i) => {
    const open = element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name });
    return `${open.replace(/\/>$/, '>')}<vt:lpwstr>${xml(value)}</vt:lpwstr></property>`;
  });
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${each.join('')}</Properties>`;
}

export const CUSTOM_CONTENT_TYPE = element('Override', {
  PartName: '/docProps/custom.xml',
  ContentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
});

export const CUSTOM_RELATIONSHIP = element('Relationship', {
  Id: 'rIdCustom',
  Type: `${OFFICE}/relationships/custom-properties`,
  Target: 'docProps/custom.xml',
});
