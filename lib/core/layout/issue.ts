import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';

/** Whose template it is, and for which report. */
export interface Issue {
  readonly catalogue: Catalogue;
  readonly unit: Unit;
  readonly period: Period;
  /** The register the unit stands in: names of parents and of the body reports go to. */
  readonly units: readonly Unit[];
}
