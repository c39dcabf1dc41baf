/** Suspicions about figures a thousand or a million times off the ones beside them. */
import type { Cell, Sheet } from '../../book/book.ts';
import { cellList, peersOf, shown } from '../facts.ts';
import type { AuditRule } from '../flag.ts';
import { isConstant } from '../formula-map.ts';
import { suspicion } from './suspicion.ts';

/** Neighbours needed before one figure can stand out among them, and how close they must lie to each other. */
const FEWEST = 5;
const WIDEST_SPREAD = 4;

export const sizeJump: AuditRule = {
  id: 'audit.size-jump',
  *check(audited) {
    for (const { sheet } of audited.maps) {
      for (const { cell, peers, times } of jumps(sheet)) {
        yield suspicion(this.id, sheet, cell, {
          facts: { value: shown(cell.value), times, ...peersOf(peers) },
          alike: cellList([cell]),
          score: 0.5,
        });
      }
    }
  },
};

function* jumps(sheet: Sheet): Iterable<{ cell: Cell; peers: readonly Cell[]; times: string }> {
  const runs: Cell[][] = [];
  for (const cell of sheet.cells) {
    if (!isConstant(cell) || typeof cell.value !== 'number' || cell.value === 0) continue;
    const last = runs.at(-1)?.at(-1);
    // Figures of one series stand side by side; beyond a gap begins another table.
    if (last && last.row === cell.row && cell.column - last.column <= 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  for (const cells of runs) {
    if (cells.length <= FEWEST) continue;
    const sizes = cells.map((cell) => Math.abs(cell.value as number));
    const order = [...sizes].sort((a, b) => a - b);
    const median = order[Math.floor(order.length / 2)] as number;
    for (const [i, cell] of cells.entries()) {
      const power = Math.log10((sizes[i] as number) / median);
      const thousands = [3, 6].find((wanted) => Math.abs(Math.abs(power) - wanted) <= 0.3);
      if (thousands === undefined) continue;
      const others = sizes.filter((_, j) => j !== i);
      if (Math.max(...others) > WIDEST_SPREAD * Math.min(...others)) continue;
      const times = `${power < 0 ? '1/' : ''}${thousands === 3 ? '1000' : '1000000'}`;
      yield { cell, peers: cells.filter((one) => one !== cell), times };
    }
  }
}
