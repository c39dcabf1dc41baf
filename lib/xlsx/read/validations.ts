/**
 * Data validations (ECMA-376 part 1, 18.3.1.33). One that refers to another sheet stands in the extension list instead
 * ([MS-XLSX] 2.6.56), with its formulas and ranges in elements: `<x14:formula1><xm:f>…`, `<xm:sqref>…`.
 */
import type { Validation } from '../../core/book/book.ts';
import { unescapeText } from './decode-text.ts';
import { ElementMemory } from './element-memory.ts';
import { pushRange, withRanges } from './ranges.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

const VALIDATION = nameOf('dataValidation');
const FORMULA_1 = nameOf('formula1');
const FORMULA_2 = nameOf('formula2');
const EXTENSION_VALIDATION = nameOf(':dataValidation');
const EXTENSION_VALIDATIONS = nameOf(':dataValidations');
const EXTENSION_FORMULA_1 = nameOf(':formula1');
const EXTENSION_FORMULA_2 = nameOf(':formula2');
const EXTENSION_F = nameOf(':f');
const EXTENSION_RANGES = nameOf(':sqref');
const RANGES = nameOf('sqref');
const TYPE = nameOf('type');
const OPERATOR = nameOf('operator');

const KNOWN = new ElementMemory<readonly Validation[]>();

/** The validations of the `dataValidations` element just opened. */
export function readValidations(scanner: XmlScanner): readonly Validation[] {
  return KNOWN.take(scanner, readEach);
}

function readEach(scanner: XmlScanner): Validation[] {
  const validations: Validation[] = [];
  for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
    if (scanner.name === VALIDATION || scanner.name === EXTENSION_VALIDATION) {
      pushRange(validations, readValidation(scanner), scanner);
    }
  }
  return validations;
}

/** Those of the `extLst` just opened: `extLst/ext/x14:dataValidations`. */
export function readExtensionValidations(scanner: XmlScanner): readonly Validation[] {
  let validations: readonly Validation[] = [];
  for (const list = scanner.enter(); scanner.nextChild(list); ) {
    for (const extension = scanner.enter(); scanner.nextChild(extension); ) {
      if (scanner.name === EXTENSION_VALIDATIONS)
        validations = withRanges(validations, readValidations(scanner), scanner);
    }
  }
  return validations;
}

function readValidation(scanner: XmlScanner): Validation {
  const type = scanner.attribute(TYPE) ?? 'none';
  const operator = scanner.attribute(OPERATOR);
  let ranges = scanner.attribute(RANGES) ?? '';
  let formula1: string | null = null;
  let formula2: string | null = null;
  for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
    if (scanner.name === FORMULA_1) formula1 = unescapeText(scanner.text());
    else if (scanner.name === FORMULA_2) formula2 = unescapeText(scanner.text());
    else if (scanner.name === EXTENSION_FORMULA_1) formula1 = readInnerFormula(scanner);
    else if (scanner.name === EXTENSION_FORMULA_2) formula2 = readInnerFormula(scanner);
    else if (scanner.name === EXTENSION_RANGES) ranges = scanner.text();
  }
  return { ranges: ranges.trim(), type, operator, formula1, formula2 };
}

function readInnerFormula(scanner: XmlScanner): string | null {
  let formula: string | null = null;
  for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
    if (scanner.name === EXTENSION_F) formula = unescapeText(scanner.text());
  }
  return formula;
}
