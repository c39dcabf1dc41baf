import { assignedIds } from '../../catalogue/assignment.ts';
import { named, notice, type Rule } from '../rule.ts';

/**
 * The row is there and nothing stands in it. It stays "no data"; it never becomes 0.
 * QĐ 571, Điều 2.6: results that were assigned are reported; a blank is no 0.
 */
export const indicatorBlank: Rule = {
  id: 'indicator.blank',
  severity: 'warning',
  certainty: 'certain',
  *check({ rows, assigned }) {
    const own = assignedIds(assigned);
    for (const row of rows) {
      if (row.observation.state !== 'blank') continue;
      const mustReport = own.size === 0 || own.has(row.indicator.id);
      yield notice(row.observation.at, { ...named(row), assigned: mustReport }, mustReport ? {} : { severity: 'info' });
    }
  },
};
