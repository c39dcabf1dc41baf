/// <reference lib="dom" />
/** The workbook beside the pane: enough of a spreadsheet to look at cells, select them and type into them. */
import { address, columnName, parseArea } from '../../../lib/core/book/address.ts';
import type { FakeExcel } from '../fake-excel.ts';
import type { FakeCell, FakeSheet } from '../fake-workbook.ts';

const MOST_ROWS = 400;

export class Grid {
  private readonly excel: FakeExcel;
  private readonly parts: Readonly<Record<'grid' | 'sheets' | 'cell' | 'content', HTMLElement>>;
  private cells = new Map<string, HTMLElement>();
  /** Cells that a form names are the ones to fill in: `ChiTieu!H9`. */
  private readonly inputs: ReadonlySet<string>;

  constructor(excel: FakeExcel) {
    this.excel = excel;
    this.inputs = new Set(excel.workbook.names.map(({ refersTo }) => refersTo.replace(/[$']/g, '')));
    const part = (id: string) => document.getElementById(id) as HTMLElement;
    this.parts = { grid: part('grid'), sheets: part('sheets'), cell: part('cell'), content: part('content') };
    const content = this.parts.content as HTMLInputElement;
    content.onkeydown = (event) => {
      if (event.key === 'Enter') this.type(content.value);
    };
    excel.onSelect.add(() => this.draw());
    excel.onEdit.add(() => this.draw());
    this.draw();
  }

  draw(): void {
    const { active, selection, sheets } = this.excel.workbook;
    this.parts.sheets.replaceChildren(
      ...sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map((sheet) => {
          const tab = document.createElement('button');
          tab.textContent = sheet.name;
          tab.setAttribute('role', 'tab');
          tab.setAttribute('aria-selected', String(sheet === active));
          tab.onclick = () => this.show(sheet);
          return tab;
        }),
    );
    const scrolled = [this.parts.grid.scrollTop, this.parts.grid.scrollLeft] as const;
    this.parts.grid.replaceChildren(this.table(active));
    this.parts.grid.scrollTo(scrolled[1], scrolled[0]);
    const area = parseArea(selection);
    if (!area) return;
    for (const [at, cell] of this.cells) {
      const place = parseArea(at);
      const inside =
        place &&
        place.top >= area.top &&
        place.top <= area.bottom &&
        place.left >= area.left &&
        place.left <= area.right;
      cell.classList.toggle('selected', Boolean(inside));
    }
    this.cells.get(address(area.top, area.left))?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.parts.cell.textContent = selection;
    (this.parts.content as HTMLInputElement).value = typedOf(active.cell(area.top, area.left));
  }

  private show(sheet: FakeSheet): void {
    this.excel.workbook.active = sheet;
    this.excel.select('A1');
  }

  private type(typed: string): void {
    const area = parseArea(this.excel.workbook.selection);
    if (!area) return;
    const number = typed.trim() !== '' && /^-?\d+(\.\d+)?$/.test(typed.trim());
    const value = typed === '' ? null : number ? Number(typed) : typed;
    this.excel.edit(this.excel.workbook.active.name, area.top, area.left, value);
  }

  private table(sheet: FakeSheet): HTMLTableElement {
    this.cells = new Map();
    const used = sheet.used() ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    head.append(document.createElement('th'));
    const columns = Array.from({ length: used.right + 1 }, (_, i) => i + 1).filter(
      (column) => !sheet.hiddenColumns.has(column),
    );
    for (const column of columns) {
      const th = document.createElement('th');
      th.textContent = columnName(column);
      head.append(th);
    }
    const body = table.createTBody();
    for (let row = 1; row <= Math.min(used.bottom + 2, MOST_ROWS); row += 1) {
      if (sheet.hiddenRows.has(row)) continue;
      const tr = body.insertRow();
      const th = document.createElement('th');
      th.textContent = String(row);
      tr.append(th);
      for (const column of columns) tr.append(this.cell(sheet, row, column));
    }
    return table;
  }

  private cell(sheet: FakeSheet, row: number, column: number): HTMLElement {
    const cell = sheet.cell(row, column);
    const td = document.createElement('td');
    td.textContent = shownOf(cell);
    td.classList.toggle('number', typeof cell.value === 'number');
    td.classList.toggle('open', this.inputs.has(`${sheet.name}!${address(row, column)}`));
    if (cell.style.fill && cell.value !== null) {
      td.style.backgroundColor = `#${cell.style.fill}`;
      td.style.color = `#${cell.style.color ?? '1B1B1B'}`;
    }
    td.onclick = () => this.excel.select(address(row, column));
    td.ondblclick = () => this.parts.content.focus();
    this.cells.set(address(row, column), td);
    return td;
  }
}

function shownOf({ value, formula }: FakeCell): string {
  if (value === null) return formula === null ? '' : '…';
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? value.toLocaleString('vi-VN', { maximumFractionDigits: 2 }) : String(value);
}

function typedOf({ value, formula }: FakeCell): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
