/** What a unit puts into its template, by row key; used to fill templates for samples, tests and upgrades. */
import type { INDICATOR_INPUTS, NarrativeSection, TASK_STATUS } from './form.ts';

/** A number, or text exactly as a person would type it; a date as `yyyy-mm-dd` becomes a date cell. */
export type Typed = number | string;

export type IndicatorAnswer = { readonly [field in (typeof INDICATOR_INPUTS)[number]]?: Typed };

export interface TaskAnswer {
  /** A status of the list, or other words. */
  readonly taskStatus?: keyof typeof TASK_STATUS | (string & {});
  readonly progress?: string;
  readonly doneOn?: string;
  readonly note?: string;
}

export interface DocumentAnswer {
  readonly type?: string;
  readonly documentNumber?: string;
  readonly documentDate?: string;
  readonly subject?: string;
}

export interface Answers {
  /** Day of sending, `yyyy-mm-dd` or as typed. */
  readonly sentOn?: string;
  readonly reporter?: string;
  readonly checkCode?: string;
  /** By row key: `I.7`, `I.7/xa`, `I.16/quoc-lo`. */
  readonly indicators?: Readonly<Record<string, IndicatorAnswer>>;
  /** By task number. */
  readonly tasks?: Readonly<Record<number, TaskAnswer>>;
  readonly narrative?: Readonly<Partial<Record<NarrativeSection, readonly string[]>>>;
  readonly documents?: readonly DocumentAnswer[];
  /** A line printed under the cover's title, e.g. that the figures are assumed. */
  readonly remark?: string;
}
