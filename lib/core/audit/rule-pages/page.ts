/** What the README says of one rule of the audit. */
import type { Language } from '../../book/language.ts';
import type { Certainty } from '../../findings/finding.ts';

type Words = Readonly<Record<Language, string>>;

export interface RulePage {
  readonly id: string;
  readonly certainty: Certainty;
  readonly catches: Words;
  readonly example: Words;
  readonly mayBeWrong: Words;
}

type Both = readonly [vi: string, en: string];

/** A page of a rule of that certainty: what it catches, an example, when it may be wrong. */
export function pageOf(certainty: Certainty) {
  return (id: string, catches: Both, example: Both, mayBeWrong: Both): RulePage => ({
    id: `audit.${id}`,
    certainty,
    catches: words(catches),
    example: words(example),
    mayBeWrong: words(mayBeWrong),
  });
}

function words([vi, en]: Both): Words {
  return { vi, en };
}
