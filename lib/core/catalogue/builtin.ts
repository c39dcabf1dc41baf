/** The catalogues and registers that come with the program. */
import type { Catalogue, Unit } from './catalogue.ts';
import hongLinhCatalogue from './data/hong-linh-2023/catalogue.csv';
import hongLinhIndicators from './data/hong-linh-2023/indicators.csv';
import hongLinhPillars from './data/hong-linh-2023/pillars.csv';
import hongLinhTargets from './data/hong-linh-2023/targets.csv';
import body571 from './data/hung-yen-571/body-targets.csv';
import catalogue571 from './data/hung-yen-571/catalogue.csv';
import indicators571 from './data/hung-yen-571/indicators.csv';
import bodies571 from './data/hung-yen-571/other-bodies.csv';
import pillars571 from './data/hung-yen-571/pillars.csv';
import programmes571 from './data/hung-yen-571/programmes.csv';
import questions571 from './data/hung-yen-571/questions.csv';
import targets571 from './data/hung-yen-571/targets.csv';
import tasks571 from './data/hung-yen-571/tasks.csv';
import myHaoCatalogue from './data/my-hao-82/catalogue.csv';
import myHaoIndicators from './data/my-hao-82/indicators.csv';
import myHaoMapping from './data/my-hao-82/mapping.csv';
import myHaoPillars from './data/my-hao-82/pillars.csv';
import myHaoTargets from './data/my-hao-82/targets.csv';
import hongLinhUnits from './data/units/ha-tinh-hong-linh-2023.csv';
import hungYenUnits from './data/units/hung-yen-2022.csv';
import { type CatalogueFiles, loadCatalogue } from './load-catalogue.ts';
import { readUnits } from './load-units.ts';

const FILES: Readonly<Record<string, CatalogueFiles>> = {
  'hung-yen-571': {
    'catalogue.csv': catalogue571,
    'pillars.csv': pillars571,
    'indicators.csv': indicators571,
    'targets.csv': targets571,
    'body-targets.csv': body571,
    'programmes.csv': programmes571,
    'tasks.csv': tasks571,
    'other-bodies.csv': bodies571,
    'questions.csv': questions571,
  },
  'my-hao-82': {
    'catalogue.csv': myHaoCatalogue,
    'pillars.csv': myHaoPillars,
    'indicators.csv': myHaoIndicators,
    'targets.csv': myHaoTargets,
    'mapping.csv': myHaoMapping,
  },
  'hong-linh-2023': {
    'catalogue.csv': hongLinhCatalogue,
    'pillars.csv': hongLinhPillars,
    'indicators.csv': hongLinhIndicators,
    'targets.csv': hongLinhTargets,
  },
};

const REGISTERS: Readonly<Record<string, string>> = {
  'hung-yen-2022': hungYenUnits,
  'ha-tinh-hong-linh-2023': hongLinhUnits,
};

/** Ids of the catalogues that come with the program; the first is used when none is named. */
export const BUILTIN_IDS: readonly string[] = Object.keys(FILES);

const loaded = new Map<string, Catalogue>();

/** A catalogue that comes with the program, or null when there is none of that id. */
export function builtinCatalogue(id: string): Catalogue | null {
  const files = Object.hasOwn(FILES, id) ? FILES[id] : undefined;
  if (!files) return null;
  const known = loaded.get(id);
  if (known) return known;
  const { catalogue, mistakes } = loadCatalogue(files, builtinRegister);
  if (!catalogue) throw new Error(`The shipped catalogue ${id} is damaged: ${JSON.stringify(mistakes[0])}`);
  loaded.set(id, catalogue);
  return catalogue;
}

/** The files of a catalogue that comes with the program, to copy and edit. */
export function builtinFiles(id: string): CatalogueFiles | null {
  return Object.hasOwn(FILES, id) ? (FILES[id] ?? null) : null;
}

/** The units of a register that comes with the program, or null when there is none of that name. */
export function builtinRegister(id: string): readonly Unit[] | null {
  const text = Object.hasOwn(REGISTERS, id) ? REGISTERS[id] : undefined;
  return text === undefined ? null : readUnits(`${id}.csv`, text, []);
}

/** Plans of single units that answer to a catalogue: shown beside it when such a unit is judged. */
export function builtinPlans(catalogue: Catalogue): Catalogue[] {
  return BUILTIN_IDS.map((id) => builtinCatalogue(id) as Catalogue).filter((plan) => plan.parent === catalogue.id);
}
