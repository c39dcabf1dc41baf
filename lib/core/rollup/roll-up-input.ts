import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Asked } from './expected-units.ts';

/** What workbooks are merged by. */
export interface RollUpInput {
  readonly catalogue: Catalogue;
  /** Plans of single units that answer to the catalogue. */
  readonly plans: readonly Catalogue[];
  /** Register of units; usually the catalogue's own. */
  readonly units: readonly Unit[];
  readonly period: Period;
  /** Kinds or codes of the units that have to report; null decides by what came in. */
  readonly asked: Asked;
  /** Day of receipt, `yyyy-mm-dd`, by file as `Submission.file` names it. */
  readonly received: ReadonlyMap<string, string>;
}
