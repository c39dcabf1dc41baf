import { address, areaAddress } from '../../book/address.ts';
import type { Sheet } from '../../book/book.ts';
import type { AuditedBook } from '../audited-book.ts';
import type { AuditRule } from '../flag.ts';
import type { FormulaCell } from '../formula-map.ts';
import { deviants } from '../neighbours/deviants.ts';

interface Node {
  readonly sheet: Sheet;
  readonly cell: FormulaCell;
  index: number;
  low: number;
  onStack: boolean;
}

/** References followed before the search gives up; far beyond what a real workbook holds. */
const MOST_STEPS = 5_000_000;

const LAZY = ['IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH'];

/** These look at where a reference points, or at the formula there, never at its value. */
const NOT_READING = new Set([
  'ROW',
  'ROWS',
  'COLUMN',
  'COLUMNS',
  'CELL',
  'FORMULATEXT',
  'ISFORMULA',
  'ISREF',
  'AREAS',
  'SHEET',
]);

/** Formulas that, through others or at once, read themselves. */
export const circularReference: AuditRule = {
  id: 'audit.circular-reference',
  *check(audited) {
    for (const circle of circles(audited)) {
      const names = circle.map(({ sheet, cell }) => `${sheet.name}!${address(cell.row, cell.column)}`);
      // A branch that is not taken is not calculated: such a circle may never close.
      const mayStayOpen = circle.some(({ cell }) => LAZY.some((name) => cell.form.functions.has(name)));
      for (const { sheet, cell } of culprits(audited, circle)) {
        yield {
          rule: this.id,
          severity: audited.book.calculation.iterate || mayStayOpen ? 'warning' : 'error',
          certainty: 'computed',
          sheet,
          row: cell.row,
          column: cell.column,
          facts: { formula: cell.cell.formula ?? '', circle: names.slice(0, 8), length: circle.length },
          alike: names[0] ?? '',
        };
      }
    }
  },
};

/** Where one formula of the circle differs from its neighbours, it is the one that closes the circle; else all are named. */
function culprits(audited: AuditedBook, circle: readonly Node[]): readonly Node[] {
  const odd = new Set<FormulaCell>();
  for (const sheet of new Set(circle.map((node) => node.sheet))) {
    for (const { cell } of deviants(audited.mapOf(sheet))) odd.add(cell);
  }
  const own = circle.filter(({ cell }) => odd.has(cell));
  return own.length > 0 ? own : circle;
}

/** Strongly connected groups of formulas (Tarjan), without recursion: chains of formulas may be very long. */
function circles(audited: AuditedBook): readonly (readonly Node[])[] {
  const nodes = new Map<FormulaCell, Node>();
  for (const { sheet, formulas } of audited.maps) {
    for (const cell of formulas) nodes.set(cell, { sheet, cell, index: -1, low: -1, onStack: false });
  }
  const read = readFormulas(audited, nodes);
  const found: Node[][] = [];
  const stack: Node[] = [];
  let next = 0;
  let steps = 0;
  for (const start of nodes.values()) {
    if (start.index >= 0) continue;
    const path: { node: Node; rest: Iterator<Node> }[] = [];
    const enter = (node: Node) => {
      node.index = node.low = next++;
      node.onStack = true;
      stack.push(node);
      path.push({ node, rest: read(node)[Symbol.iterator]() });
    };
    enter(start);
    while (path.length > 0) {
      const { node, rest } = path.at(-1) as (typeof path)[number];
      const step = rest.next();
      if (++steps > MOST_STEPS) return found;
      if (!step.done) {
        const other = step.value;
        if (other.index < 0) enter(other);
        else if (other.onStack) node.low = Math.min(node.low, other.index);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.node;
      if (above) above.low = Math.min(above.low, node.low);
      if (node.low === node.index) {
        const group = stack.splice(stack.lastIndexOf(node));
        for (const one of group) one.onStack = false;
        if (group.length > 1 || [...read(node)].includes(node)) found.push(group);
      }
    }
  }
  return found;
}

function readFormulas(audited: AuditedBook, nodes: ReadonlyMap<FormulaCell, Node>): (node: Node) => readonly Node[] {
  const known = new Map<string, readonly Node[]>();
  return ({ sheet: home, cell }) => {
    if ([...cell.form.functions].some((name) => NOT_READING.has(name))) return [];
    return audited.precedents(home, cell).flatMap(({ sheet, area }) => {
      const map = audited.mapOf(sheet);
      if (area.top === area.bottom && area.left === area.right) {
        const one = map.at(area.top, area.left);
        return one ? [nodes.get(one) as Node] : [];
      }
      const key = `${sheet.name}!${areaAddress(area)}`;
      let list = known.get(key);
      if (!list) {
        const cells: FormulaCell[] = [];
        for (let column = area.left; column <= Math.min(area.right, area.left + 16384); column++) {
          for (const one of map.columns.get(column) ?? [])
            if (one.row >= area.top && one.row <= area.bottom) cells.push(one);
        }
        list = cells.map((one) => nodes.get(one) as Node);
        known.set(key, list);
      }
      return list;
    });
  };
}
