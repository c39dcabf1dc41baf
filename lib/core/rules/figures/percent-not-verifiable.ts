import type { Noticed, Rule, RuleContext } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/** A percentage alone: it can be listed, but neither recomputed nor added up over units. */
export const percentNotVerifiable: Rule = {
  id: 'percent.not-verifiable',
  severity: 'info',
  certainty: 'computed',
  *check(context: RuleContext): Iterable<Noticed> {
    const shares = new Set(context.catalogue.indicators.filter((each) => each.measure === 'share').map(({ id }) => id));
    for (const noticed of statedAs(context, ({ verdict }) => verdict === 'not-verifiable')) {
      // A share comes from one source and is reported alone by its nature; a zero denominator has its own rule.
      if (!shares.has(String(noticed.facts.indicator)) && noticed.facts.denominator !== '0') yield noticed;
    }
  },
};
