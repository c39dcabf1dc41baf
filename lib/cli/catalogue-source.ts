/** What a figure is held against, as the command line names it: a catalogue, a register of units. */
import { statSync } from 'node:fs';
import type { Language } from '../core/book/language.ts';
import { BUILTIN_IDS, builtinCatalogue, builtinFiles, builtinRegister } from '../core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../core/catalogue/catalogue.ts';
import { type CatalogueFiles, type LoadedCatalogue, loadCatalogue } from '../core/catalogue/load-catalogue.ts';
import { readUnits, withRegister } from '../core/catalogue/load-units.ts';
import { type Mistake, wordMistake } from '../core/catalogue/mistakes.ts';
import { csvFilesOf, textOf } from './csv-files.ts';
import { FailedError, UsageError } from './io.ts';

/** The catalogue named on the command line: an id that comes with the program, or a folder of CSV files. */
export function loadCatalogueFrom(idOrFolder: string, language: Language): LoadedCatalogue {
  const files = builtinFiles(idOrFolder) ?? filesOf(idOrFolder, language);
  return loadCatalogue(files, builtinRegister);
}

/** The same for commands that judge by it: a damaged catalogue judges nobody, so all its mistakes are told and nothing is done. */
export function catalogueFrom(idOrFolder: string | undefined, language: Language): Catalogue {
  if (idOrFolder === undefined || BUILTIN_IDS.includes(idOrFolder)) {
    return builtinCatalogue(idOrFolder ?? (BUILTIN_IDS[0] as string)) as Catalogue;
  }
  const { catalogue, mistakes } = loadCatalogueFrom(idOrFolder, language);
  if (catalogue) return catalogue;
  const heading =
    language === 'vi' ? 'Danh mục có lỗi, chưa dùng được:' : 'The catalogue has mistakes and cannot be used:';
  throw new FailedError([heading, ...wordMistakes(mistakes, language)].join('\n'));
}

/** A catalogue whose units of the listed kinds come from a register file given by the user. */
export function withUnitsFile(catalogue: Catalogue, file: string, language: Language): Catalogue {
  return { ...catalogue, units: withRegister(catalogue.units, unitsFromFile(file, language)) };
}

/**
 * The catalogue with the units of a register file, and the kinds that then report: those it lists, beside departments
 * and districts. Whoever is issued a form is expected to return it, so `issue` and `rollup` ask here.
 */
export function askedByRegister(
  catalogue: Catalogue,
  file: string,
  language: Language,
): { readonly catalogue: Catalogue; readonly asked: string[] } {
  const listed = unitsFromFile(file, language).map((unit) => unit.kind);
  // The province itself may stand in a register as everybody's parent; it is asked nothing.
  const asked = [...new Set(['so', 'huyen', ...listed])].filter((kind) => kind !== 'tinh' && kind !== 'khac');
  return { catalogue: withUnitsFile(catalogue, file, language), asked };
}

/** Units of a register file; a damaged register is told in full and nothing is done. */
export function unitsFromFile(file: string, language: Language): Unit[] {
  const mistakes: Mistake[] = [];
  const units = readUnits(file, textOf(file, language), mistakes);
  if (mistakes.length === 0) return units;
  const heading = language === 'vi' ? 'Sổ đơn vị có lỗi, chưa dùng được:' : 'The register of units has mistakes:';
  throw new FailedError([heading, ...wordMistakes(mistakes, language)].join('\n'));
}

/** One line each, set in below the heading that says what they are mistakes of. */
export function wordMistakes(mistakes: readonly Mistake[], language: Language): string[] {
  return mistakes.map((mistake) => `  ${wordMistake(mistake, language)}`);
}

/** Whether an option's value names a register file rather than kinds or codes of units. */
export function isRegisterFile(value: string): boolean {
  return /\.csv$/i.test(value);
}

function filesOf(folder: string, language: Language): CatalogueFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const ids = BUILTIN_IDS.join(', ');
    throw new UsageError(
      language === 'vi'
        ? `Không có danh mục "${folder}": không phải thư mục, cũng không phải danh mục có sẵn (${ids}).`
        : `There is no catalogue "${folder}": neither a folder nor one that comes with the program (${ids}).`,
    );
  }
  return csvFilesOf(folder, language);
}
