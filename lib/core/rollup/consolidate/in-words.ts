/** A status in words has no figure: the words are collected unit by unit. It is done when everybody says just that. */
import { TASK_STATUS } from '../../layout/form.ts';
import { type Consolidate, counted, coverage } from './consolidated.ts';

const DONE = new Set([TASK_STATUS.done, 'hoàn thành', 'xong'].map(plainly));

export const inWords: Consolidate = ({ facts }) => {
  const expected = facts.filter((fact) => fact.expected);
  const done = expected.length > 0 && expected.every((fact) => fact.counted && DONE.has(plainly(fact.text)));
  const reported = counted(facts).length > 0;
  return {
    numerator: null,
    denominator: null,
    value: null,
    bound: null,
    ...coverage(facts),
    reason: done ? 'all-done' : reported ? 'in-words' : expected.length === 0 ? 'nobody-assigned' : 'nobody-reported',
    facts,
  };
};

function plainly(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/[.;]$/, '');
}
