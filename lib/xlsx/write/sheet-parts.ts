/** What exceljs writes wrongly or not at all in a sheet, as XML to put into its part. */
import { address } from '../../core/book/address.ts';
import type { SheetLayout, ValidationLayout } from '../../core/layout/workbook-layout.ts';
import { element, xml } from './xml.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A sheet part with its validations and links, and the relationships the links need. */
export function completeSheet(part: string, sheet: SheetLayout): { part: string; relationships: string } {
  const links = linksOf(sheet);
  const added = validationsXml(sheet.validations) + links.elements;
  const growing = new Set(sheet.rows.filter((row) => row.grows).map((row) => row.row));
  const completed = part
    // exceljs points every bar at an extension, also those that have none.
    .replace(/<extLst><ext [^>]*><x14:id\/><\/ext><\/extLst>/g, '')
    // Validations and links stand before the print set-up (ECMA-376, 18.3.1.99, order of CT_Worksheet).
    .replace(/<(printOptions|pageMargins)\b/, (start) => added + start)
    // Where people type, the program may fit the row to their text; a custom height would forbid it.
    .replace(/<row r="(\d+)"([^>]*?) customHeight="1"/g, (all, row: string, rest: string) =>
      growing.has(Number(row)) ? `<row r="${row}"${rest}` : all,
    );
  return { part: completed, relationships: links.relationships };
}

function validationsXml(validations: readonly ValidationLayout[]): string {
  if (validations.length === 0) return '';
  const each = validations.map((rule) => {
    const open = element('dataValidation', {
      type: rule.type,
      errorStyle: rule.severity === 'stop' ? undefined : rule.severity,
      operator: rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: 1,
      showInputMessage: rule.prompt === undefined ? undefined : 1,
      showErrorMessage: 1,
      errorTitle: rule.title,
      error: rule.message,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
      sqref: rule.ranges,
    }).replace(/\/>$/, '>');
    const second = rule.formula2 === undefined ? '' : `<formula2>${xml(rule.formula2)}</formula2>`;
    return `${open}<formula1>${xml(rule.formula1)}</formula1>${second}</dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function linksOf(sheet: SheetLayout): { elements: string; relationships: string } {
  const elements: string[] = [];
  const relationships: string[] = [];
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.link === undefined) continue;
      const hash = cell.link.indexOf('#');
      const file = hash < 0 ? cell.link : cell.link.slice(0, hash);
      const location = hash < 0 ? undefined : cell.link.slice(hash + 1);
      const ref = address(row.row, cell.column);
      if (file === '') {
        elements.push(element('hyperlink', { ref, location }));
        continue;
      }
      const id = `rIdLink${relationships.length + 1}`;
      elements.push(element('hyperlink', { ref, 'r:id': id, location }));
      const target = encodeURI(file.replace(/\\/g, '/'));
      relationships.push(element('Relationship', { Id: id, Type: HYPERLINK, Target: target, TargetMode: 'External' }));
    }
  }
  const all = elements.length === 0 ? '' : `<hyperlinks>${elements.join('')}</hyperlinks>`;
  return { elements: all, relationships: relationships.join('') };
}
