/** A status in words has no figure: the words are collected unit by unit. It is done when everybody says just that. */
import { TASK_STATUS } from '../../layout/form.ts';
import { type Consolidate, Coverage } from './consolidated.ts';

const DONE = new Set([TASK_STATUS.done, 'hoàn thành', 'xong'].map(plainly));

export const inWords: Consolidate = () => {
  const coverage = new Coverage();
  let allDone = true;
  return {
    final: null,
    add: (fact) => {
      coverage.add(fact);
      if (fact.expected && !(fact.counted && DONE.has(plainly(fact.text)))) allDone = false;
    },
    result: () => {
      const units = coverage.units();
      const [reported, expected] = [units.unitsReporting > 0, units.unitsExpected > 0];
      const silent = expected ? 'nobody-reported' : 'nobody-assigned';
      const reason = expected && allDone ? 'all-done' : reported ? 'in-words' : silent;
      return { numerator: null, denominator: null, value: null, bound: null, ...units, reason };
    },
  };
};

function plainly(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/[.;]$/, '');
}
