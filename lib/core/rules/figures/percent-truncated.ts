import type { Rule } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/**
 * Cut off instead of rounded: not wrong by much, but two people get two figures from one pair.
 * Report of Hồng Lĩnh, 2023: 509/586 is given as 86,8%; rounded it is 86,9%.
 */
export const percentTruncated: Rule = {
  id: 'percent.truncated',
  severity: 'warning',
  certainty: 'computed',
  check: (context) => statedAs(context, ({ verdict }) => verdict === 'truncated'),
};
