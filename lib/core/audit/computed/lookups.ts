/** Lookups that take the nearest entry from an unsorted table, look past it, or slide along it when copied. */
import { type Area, areaAddress } from '../../book/address.ts';
import type { CellValue, Sheet } from '../../book/book.ts';
import { cellAt, sheetNamed } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { shown } from '../facts.ts';
import type { AuditRule, Flag } from '../flag.ts';
import { areaFrom } from '../formula/area.ts';
import type { AreaRef, Expression } from '../formula/expression.ts';
import type { FormulaCell, FormulaMap } from '../formula-map.ts';

type Call = Extract<Expression, { kind: 'call' }>;

export const lookups: AuditRule = {
  id: 'audit.approximate-lookup',
  *check(audited) {
    const sorted = sortedTables();
    for (const map of audited.maps) {
      for (const cell of map.formulas) {
        if (!['VLOOKUP', 'HLOOKUP', 'MATCH', 'LOOKUP'].some((name) => cell.form.functions.has(name))) continue;
        for (const call of callsIn(cell.form.expression)) yield* judge(audited, map, cell, call, sorted);
      }
    }
  },
};

function* judge(
  audited: AuditedBook,
  map: FormulaMap,
  cell: FormulaCell,
  call: Call,
  sorted: ReturnType<typeof sortedTables>,
): Iterable<Flag> {
  const tableArg = call.args[1];
  if (tableArg?.kind !== 'area' || tableArg.area.book !== null) return;
  const area = areaFrom(tableArg.area, cell.row, cell.column);
  const sheet = tableArg.area.sheet === null ? map.sheet : sheetNamed(audited.book, tableArg.area.sheet);
  if (!area || !sheet) return;
  const flag = (rule: string, severity: Flag['severity'], more: Flag['facts'] = {}): Flag => ({
    rule,
    severity,
    certainty: 'computed',
    sheet: map.sheet,
    row: cell.row,
    column: cell.column,
    facts: {
      formula: cell.cell.formula ?? '',
      value: shown(cell.cell.value),
      function: call.name,
      table: areaAddress(area),
      tableOn: sheet.name,
      ...more,
    },
    alike: `${cell.normal}|${call.name}`,
  });
  const size = call.name === 'VLOOKUP' ? area.right - area.left + 1 : area.bottom - area.top + 1;
  const index = call.args[2];
  if ((call.name === 'VLOOKUP' || call.name === 'HLOOKUP') && index?.kind === 'number' && index.value > size) {
    yield flag('audit.lookup-shifted', 'error', { index: index.value, size });
    return;
  }
  if (slides(map, cell, tableArg.area)) yield flag('audit.lookup-shifted', 'warning', { index: null, size });
  if (isApproximate(call) && !sorted(sheet, area, call.name)) yield flag('audit.approximate-lookup', 'warning');
}

function* callsIn(expression: Expression): Iterable<Call> {
  switch (expression.kind) {
    case 'call':
      if (['VLOOKUP', 'HLOOKUP', 'MATCH', 'LOOKUP'].includes(expression.name)) yield expression;
      for (const arg of expression.args) if (arg) yield* callsIn(arg);
      break;
    case 'unary':
      yield* callsIn(expression.operand);
      break;
    case 'binary':
      yield* callsIn(expression.left);
      yield* callsIn(expression.right);
      break;
  }
}

function isApproximate({ name, args }: Call): boolean {
  if (name === 'LOOKUP') return args.length === 2 || args.length === 3;
  const flag = args[name === 'MATCH' ? 2 : 3];
  if (flag === undefined) return true;
  // An empty last argument is 0: exact.
  if (flag === null) return false;
  if (flag.kind === 'number') return flag.value === 1 || (name !== 'MATCH' && flag.value !== 0);
  return flag.kind === 'boolean' && flag.value;
}

function keysOf(sheet: Sheet, { top, left, bottom, right }: Area, name: string): readonly CellValue[] {
  const across = name === 'HLOOKUP' || ((name === 'MATCH' || name === 'LOOKUP') && top === bottom);
  const keys: CellValue[] = [];
  const last = across ? right : Math.min(bottom, sheet.cells.at(-1)?.row ?? bottom);
  for (let i = across ? left : top; i <= last; i++) {
    const value = (across ? cellAt(sheet, top, i) : cellAt(sheet, i, left))?.value ?? null;
    if (value !== null && value !== '') keys.push(value);
  }
  return keys;
}

/** Whether a table's keys ascend; looked at once per table, however many formulas look into it. */
function sortedTables(): (sheet: Sheet, area: Area, name: string) => boolean {
  const known = new Map<string, boolean>();
  return (sheet, area, name) => {
    const key = `${name} ${sheet.name}!${areaAddress(area)}`;
    const found = known.get(key) ?? isSorted(keysOf(sheet, area, name));
    known.set(key, found);
    return found;
  };
}

function isSorted(keys: readonly CellValue[]): boolean {
  const numbers = keys.filter((key) => typeof key === 'number');
  const texts = keys.filter((key) => typeof key === 'string').map((key) => key.toLowerCase());
  // The order of accented letters depends on the language: only plainly wrong orders count.
  const plain = texts.every((text) => /^[a-z0-9 ]*$/.test(text));
  const ascending = <T>(list: readonly T[]) => list.every((one, i) => i === 0 || (list[i - 1] as T) <= one);
  return ascending(numbers) && (!plain || ascending(texts));
}

/** The table's rows move with every copy down a column, so each copy looks into another part of it. */
function slides(map: FormulaMap, cell: FormulaCell, table: AreaRef): boolean {
  if (table.extent !== 'cells' || table.top.fixed || table.bottom.fixed || table.top.value === table.bottom.value)
    return false;
  const copies = (map.columns.get(cell.column) ?? []).filter(({ normal }) => normal === cell.normal);
  return copies.length >= 3;
}
