import type { AuditedBook } from '../audited-book.ts';
import { figure, shown } from '../facts.ts';
import type { Flag } from '../flag.ts';
import type { Engine } from './engine.ts';
import { staleResults } from './stale-results.ts';

/** Stale results, and how many formulas could not be checked and why. */
export function* staleFlags(audited: AuditedBook, engine: Engine): Iterable<Flag> {
  const { stale, notChecked } = staleResults(audited, engine);
  for (const { sheet, cell, stored, computed } of stale) {
    yield {
      rule: 'audit.stale-result',
      severity: 'error',
      certainty: 'computed',
      sheet,
      row: cell.row,
      column: cell.column,
      facts: {
        formula: cell.cell.formula ?? '',
        value: shown(stored),
        computed: shown(computed),
        ...(typeof stored === 'number' && typeof computed === 'number' ? { effect: figure(stored - computed) } : {}),
      },
      alike: `${cell.row},${cell.column}`,
    };
  }
  const untold = notChecked.filter(({ why }) => why !== 'no-result' && why !== 'error');
  if (untold.length === 0) return;
  const count = (why: string) => untold.filter((one) => one.why === why).length;
  yield {
    rule: 'audit.not-checked',
    severity: 'info',
    certainty: 'computed',
    sheet: null,
    row: 0,
    column: 0,
    facts: {
      formulas: untold.length,
      volatile: count('volatile'),
      external: count('external'),
      other: untold.length - count('volatile') - count('external'),
    },
    alike: 'audit.not-checked',
  };
}
