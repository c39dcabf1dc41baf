/** One figure of a series, and where its definition is looked up. */
import type { Indicator } from '../catalogue/catalogue.ts';
import type { UnitFigure } from './restate.ts';

export interface SeriesFigure extends UnitFigure {
  readonly period: string;
  /** Last day of the period, `yyyy-mm-dd`; null when unknown. */
  readonly day: string | null;
  readonly catalogue: string;
  /** Who or what is counted, in the report's words (`người trưởng thành`); empty when it does not say. */
  readonly basis: string;
  /** Map the figure stands on: empty for the map of its own day, else the day of the map it was restated to. */
  readonly map?: string;
  /** Scheme and version of a score. */
  readonly scheme?: string;
  /** Units that are in a figure of many. */
  readonly units?: readonly string[];
}

/** What a definition says, by catalogue and indicator; null when the catalogue is not at hand. */
export type DefinitionOf = (
  catalogue: string,
  indicator: string,
) => Pick<Indicator, 'measure' | 'numerator' | 'denominator'> | null;
