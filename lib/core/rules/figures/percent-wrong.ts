import type { Rule } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/** Report of Mỹ Hào, 2023: 4.223/8.411 is given as “đạt 7.47%”. */
export const percentWrong: Rule = {
  id: 'percent.wrong',
  severity: 'error',
  certainty: 'computed',
  check: (context) => statedAs(context, ({ verdict }, bound) => verdict === 'wrong' && !bound),
};
