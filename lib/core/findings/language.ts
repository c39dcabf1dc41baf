/** The two languages of the product, and what wording a rule needs in each. */
import type { Facts } from './finding.ts';

export type { Language } from '../book/language.ts';

/** The words of one rule in one language. */
export interface Wording {
  /** A short heading for lists and tables, without figures: "Tử số lớn hơn mẫu số". */
  readonly title: string;
  /** A sentence that says where, what and what to do, with the figures. */
  readonly message: (facts: Facts) => string;
}

/** Wordings of one language by rule. */
export type Wordings = Readonly<Record<string, Wording>>;
