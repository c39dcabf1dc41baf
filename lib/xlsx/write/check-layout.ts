/** What a file format would take in silence and a program then refuse: found here, before a byte is written. */
import type { WorkbookLayout } from '../../core/layout/workbook-layout.ts';

const SHEET_NAME = /^[^[\]:*?/\\]{1,31}$/;
const TITLE = 32;
const TEXT = 255;
const CELL = 32767;
/** 255 with the codes that choose font and side. */
const FOOTER = 155;

/** Throws with every fault of a layout, since each is a mistake of the program and never of its user. */
export function checkLayout(layout: WorkbookLayout): void {
  const faults = layoutFaults(layout);
  if (faults.length > 0) throw new Error(`cannot be written: ${faults.join('; ')}`);
}

export function layoutFaults({ sheets, styles, names }: WorkbookLayout): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const sheet of sheets) {
    if (!SHEET_NAME.test(sheet.name)) faults.push(`sheet name ${sheet.name}`);
    if (seen.has(sheet.name.toLowerCase())) faults.push(`two sheets ${sheet.name}`);
    seen.add(sheet.name.toLowerCase());
    for (const rule of sheet.validations) {
      const long = [rule.title, rule.promptTitle ?? ''].some((text) => text.length > TITLE);
      if (long) faults.push(`${sheet.name}!${rule.ranges}: validation title over ${TITLE} characters`);
      if ([rule.message, rule.prompt ?? '', rule.formula1, rule.formula2 ?? ''].some((text) => text.length > TEXT)) {
        faults.push(`${sheet.name}!${rule.ranges}: validation text over ${TEXT} characters`);
      }
    }
    const { left, center, right } = sheet.print.footer;
    if (left.length + center.length + right.length > FOOTER)
      faults.push(`${sheet.name}: footer over ${FOOTER} characters`);
    let above = 0;
    for (const row of sheet.rows) {
      if (row.row <= above) faults.push(`${sheet.name}: row ${row.row} stands after row ${above}`);
      above = row.row;
      let left = 0;
      for (const cell of row.cells) {
        const where = `${sheet.name} row ${row.row} column ${cell.column}`;
        if (cell.column <= left) faults.push(`${where}: stands after column ${left}`);
        left = cell.column;
        if (!(cell.style in styles)) faults.push(`${where}: no style ${cell.style}`);
        if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) faults.push(`${where}: ${cell.value}`);
        if (typeof cell.value === 'string' && cell.value.length > CELL)
          faults.push(`${where}: text over ${CELL} characters`);
      }
    }
  }
  const taken = new Set<string>();
  for (const { name, sheet } of names) {
    if (taken.has(name.toLowerCase())) faults.push(`two names ${name}`);
    taken.add(name.toLowerCase());
    if (!seen.has(sheet.toLowerCase())) faults.push(`name ${name} on no sheet`);
  }
  return faults;
}
