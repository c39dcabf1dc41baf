/** What a merge is asked, as plain values that another thread can be given; each thread makes its own input of them. */
import { builtinPlans } from '../core/catalogue/builtin.ts';
import type { Language } from '../core/findings/language.ts';
import type { RollUpInput } from '../core/rollup/roll-up-input.ts';
import { catalogueFrom } from './catalogue-source.ts';
import { askedOf, periodOf } from './rollup-options.ts';

export interface MergeSettings {
  /** Values of the options of the same names; undefined when not given. */
  readonly catalogue: string | undefined;
  readonly units: string | undefined;
  readonly period: string | undefined;
  readonly language: Language;
}

/** @param received days of receipt by file */
export function mergeInput(settings: MergeSettings, received: ReadonlyMap<string, string>): RollUpInput {
  const { language } = settings;
  const { catalogue, asked } = askedOf(catalogueFrom(settings.catalogue, language), settings.units, language);
  const period = periodOf(settings.period, catalogue, language);
  return { catalogue, plans: builtinPlans(catalogue), units: catalogue.units, period, asked, received };
}
