/** Words for a unit that is missing, and for the files that are probably its own and do not count. */
import type { Facts } from '../../finding.ts';
import type { Wording } from '../../language.ts';
import { members, text } from '../fact-text.ts';
import { because } from './rules/files.ts';
import { day, has, period } from './rules/phrases.ts';

/** Until when, in brackets; nothing where there is no deadline. */
export function before(facts: Facts): string {
  return has(facts, 'deadline') ? ` (due before ${day(facts, 'deadline')})` : '';
}

const WHY: Readonly<Record<string, (found: string) => string>> = {
  quarantined: (reason) => `cannot be read: ${because({ reason })}`,
  'wrong-period': (found) => `reports ${period({ found }, 'found')}, not the period being merged.`,
  'other-template': (found) =>
    found === ''
      ? 'is no issued template and holds none of the indicators.'
      : `is a template of catalogue ${found}, not of the one being merged.`,
  'unknown-unit': () => 'does not say inside whose it is.',
};

function filesOf(facts: Facts): string {
  const [named, states, found] = ['named', 'states', 'found'].map((key) => members(facts, key));
  return members(facts, 'files')
    .map((file, i) => {
      const why = WHY[states?.[i] ?? '']?.(found?.[i] ?? '') ?? 'does not count.';
      const whose = named?.[i] === 'workbook' ? ', of this unit,' : ' (by its name perhaps of this unit)';
      return `There is a file ${file}${whose} that ${why}`;
    })
    .join(' ');
}

export const missing: Wording = {
  title: 'Unit has not reported',
  message: (f) => {
    const without = 'The totals lack its part and do not take it for zero.';
    return has(f, 'files')
      ? `No workbook of ${text(f, 'name')} counts${before(f)}. ${filesOf(f)} ${without} Ask the unit for the right file.`
      : `Nothing has come in from ${text(f, 'name')}${before(f)}. ${without} Remind the unit.`;
  },
};
