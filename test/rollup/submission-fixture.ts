/** Submissions for tests, one line a figure: what a person would have typed, by indicator. */
import { Decimal } from '../../lib/core/book/decimal.ts';
import type { Tier } from '../../lib/core/catalogue/catalogue.ts';
import type { Figure, Observation, Submission } from '../../lib/core/locate/submission.ts';

/**
 * What stands in a row: `159/200` both parts, `80%` a percentage alone, `>50%` a bound, `=32` a number of things in the
 * result cell, `12/` or `/12` one part, `` blank, `K` not applicable, `C` not collected, `?` unreadable, anything else words.
 * Parts and percentage together: `159/200 79,5%`.
 */
export type Typed = string;

/** Rows by `I.7`, `I.7/xa` (tier) or `I.16/quoc-lo` (class). */
export type Rows = Readonly<Record<string, Typed>>;

const TIERS = ['tinh', 'huyen', 'xa'];
const STATES = { '': 'blank', K: 'not-applicable', C: 'not-collected', '?': 'unreadable' } as const;

export function observation(key: string, typed: Typed, row = 1): Observation {
  const [indicator = '', part] = key.split('/');
  const tier = part !== undefined && TIERS.includes(part) ? (part as Tier) : null;
  const at = (column: string) => ({ sheet: 'ChiTieu', address: `${column}${row}` });
  const base = {
    indicator,
    tier,
    class: tier === null && part !== undefined ? part : null,
    numerator: null,
    denominator: null,
    stated: null,
    text: '',
    evidence: null,
    note: '',
    at: at('I'),
    found: 'key+name' as const,
  };
  const state = (STATES as Readonly<Record<string, Observation['state'] | undefined>>)[typed];
  if (state !== undefined) return { ...base, state };
  const figure = (text: string, column: string): Figure => {
    const [, bound, digits = '', percent] = /^([<>≥≤~]?)(-?[\d.,]+)(%?)$/.exec(text) ?? [];
    const value = new Decimal(digits.replace(',', '.'));
    return {
      value,
      decimals: value.decimalPlaces(),
      percent: percent === '%',
      bound: (bound || null) as Figure['bound'],
      typed: percent === '%' || column !== 'I' ? text : `${text} lượt`,
      formula: null,
      at: at(column),
    };
  };
  const figures = /^(?:([<>≥≤~]?[\d.,]+)?\/([<>≥≤~]?[\d.,]+)?)?\s*(?:=?([<>≥≤~]?-?[\d.,]+%?))?$/.exec(typed);
  if (!figures) return { ...base, state: 'reported', text: typed };
  const [, numerator, denominator, stated] = figures;
  return {
    ...base,
    state: 'reported',
    numerator: numerator ? figure(numerator, 'F') : null,
    denominator: denominator ? figure(denominator, 'G') : null,
    stated: stated ? figure(stated, 'I') : null,
  };
}

export function submission(unit: string | null, rows: Rows, more: Partial<Submission> = {}): Submission {
  const file = more.file ?? `${unit}.xlsx`;
  return {
    unit,
    unitName: unit ?? '',
    period: '2023-Q1',
    template: null,
    sentOn: null,
    observations: Object.entries(rows).map(([key, typed], i) => observation(key, typed, i + 8)),
    tasks: [],
    narrative: [],
    documents: [],
    findings: [],
    file,
    sha256: `sha256 of ${file}`,
    ...more,
  };
}
