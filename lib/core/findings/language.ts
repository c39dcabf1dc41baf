/** The two languages of the product, and what wording a rule needs in each. */
import type { Language } from '../book/language.ts';
import type { Facts } from './finding.ts';

export type { Language } from '../book/language.ts';

export interface Wording {
  /** A short heading for lists and tables, without figures: "Tử số lớn hơn mẫu số". */
  readonly title: Readonly<Record<Language, string>>;
  readonly vi: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

export type Wordings = Readonly<Record<string, Wording>>;
