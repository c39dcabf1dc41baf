/** All workbooks of the independent set, by name. */
import { BUDGETS } from './budgets.ts';
import { FINANCE } from './finance.ts';
import { LEGACY } from './legacy.ts';
import { MIXED } from './mixed.ts';
import type { Draft } from './page.ts';
import { SCHOOLS } from './schools.ts';
import { SCIENCE } from './science.ts';
import { STORES } from './stores.ts';
import { TEMPTING } from './tempting.ts';

export const WORKBOOKS: Readonly<Record<string, () => Draft>> = {
  ...SCHOOLS,
  ...BUDGETS,
  ...FINANCE,
  ...STORES,
  ...SCIENCE,
  ...LEGACY,
  ...TEMPTING,
  ...MIXED,
};
