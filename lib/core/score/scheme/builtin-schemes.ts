/** The schemes that come with the program. */
import { builtinCatalogue } from '../../catalogue/builtin.ts';
import dtiCriteria from '../data/dti-2022/criteria.csv';
import dtiScheme from '../data/dti-2022/scheme.csv';
import progressCriteria from '../data/hung-yen-571-progress/criteria.csv';
import progressGroups from '../data/hung-yen-571-progress/groups.csv';
import progressScheme from '../data/hung-yen-571-progress/scheme.csv';
import communeCriteria from '../data/xa-mau/criteria.csv';
import communeGroups from '../data/xa-mau/groups.csv';
import communeScheme from '../data/xa-mau/scheme.csv';
import communeSteps from '../data/xa-mau/steps.csv';
import { type LoadedScheme, loadScheme, type SchemeFiles } from './load-scheme.ts';

const FILES: Readonly<Record<string, SchemeFiles>> = {
  'hung-yen-571-progress': {
    'scheme.csv': progressScheme,
    'criteria.csv': progressCriteria,
    'groups.csv': progressGroups,
  },
  'dti-2022': { 'scheme.csv': dtiScheme, 'criteria.csv': dtiCriteria },
  'xa-mau': {
    'scheme.csv': communeScheme,
    'criteria.csv': communeCriteria,
    'steps.csv': communeSteps,
    'groups.csv': communeGroups,
  },
};

export const BUILTIN_SCHEME_IDS: readonly string[] = Object.keys(FILES);

/** Id of the scheme a roll-up of a catalogue is scored by; null when none fits it. */
export function progressSchemeOf(catalogue: string): string | null {
  return catalogue === 'hung-yen-571' ? 'hung-yen-571-progress' : null;
}

/** A shipped scheme with the catalogue it names; null when there is none of that id. */
export function builtinScheme(id: string): LoadedScheme | null {
  const files = builtinSchemeFiles(id);
  return files === null ? null : loadScheme(files, builtinCatalogue);
}

/** The files of a shipped scheme, to copy and edit. */
export function builtinSchemeFiles(id: string): SchemeFiles | null {
  return Object.hasOwn(FILES, id) ? (FILES[id] ?? null) : null;
}
