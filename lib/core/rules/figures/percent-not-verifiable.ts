import { indicatorsById } from '../../catalogue/indicators-by-id.ts';
import type { Noticed, Rule, RuleContext } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/** A percentage alone: it can be listed, but neither recomputed nor added up over units. */
export const percentNotVerifiable: Rule = {
  id: 'percent.not-verifiable',
  severity: 'info',
  certainty: 'computed',
  *check(context: RuleContext): Iterable<Noticed> {
    const indicators = indicatorsById(context.catalogue);
    for (const noticed of statedAs(context, ({ verdict }) => verdict === 'not-verifiable')) {
      // A share comes from one source and is reported alone by its nature; a zero denominator has its own rule.
      const share = indicators.get(String(noticed.facts.indicator))?.measure === 'share';
      if (!share && noticed.facts.denominator !== '0') yield noticed;
    }
  },
};
