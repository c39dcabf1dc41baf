/**
 * How much a file may ask of us. A workbook of this product has about 3,000 cells in 235 KB of XML (50 KB packed); the
 * largest seen, 5,000 tasks, 3.5 MB of XML. Every limit stands 20 to 1,000 times above that and below what makes a
 * reader of 256 MB fail, so an honest file never meets one and a hostile one costs little. All can be raised by option.
 */
import { UnreadableFileError, type UnreadableReason } from './unreadable.ts';

export interface Limits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  readonly ratio: number;
  readonly unusualBytes: number;
  readonly depth: number;
  readonly sheets: number;
  readonly cells: number;
  readonly formulas: number;
  readonly formulaCharacters: number;
  readonly strings: number;
  readonly textLength: number;
  readonly names: number;
  readonly ranges: number;
  readonly styles: number;
}

const MB = 1024 * 1024;

/** The table: each limit with its default, the reason a file that passes it is given, and why it stands where it does. */
export const limitTable: {
  readonly [name in keyof Limits]: {
    readonly allowed: number;
    readonly reason: UnreadableReason;
    readonly why: string;
  };
} = {
  fileBytes: { allowed: 64 * MB, reason: 'too-large', why: '100 times the largest workbook seen, pictures included' },
  entries: {
    allowed: 10_000,
    reason: 'too-many-entries',
    why: 'a unit workbook has 20 parts; one picture is one part',
  },
  entryBytes: {
    allowed: 128 * MB,
    reason: 'too-large',
    why: 'a sheet of a million rows that hold only a format has 60 MB',
  },
  totalBytes: { allowed: 256 * MB, reason: 'too-large', why: 'what is inflated over the whole file, part by part' },
  ratio: {
    allowed: 200,
    reason: 'too-compressed',
    why: 'parts over 1 MB only: sheets pack 5 to 60 times, a bomb about 1,000 times',
  },
  unusualBytes: {
    allowed: 32 * MB,
    reason: 'too-large',
    why: 'XML with prefixes, comments or UTF-16 is rewritten first, at about 30 MB a second',
  },
  depth: { allowed: 64, reason: 'too-deep', why: 'SpreadsheetML nests at most 12 deep' },
  sheets: {
    allowed: 1_000,
    reason: 'too-many-sheets',
    why: 'a workbook with one sheet per commune of a province has 161',
  },
  cells: {
    allowed: 1_000_000,
    reason: 'too-many-cells',
    why: 'about 100 bytes each once read; 350 unit workbooks in one',
  },
  formulas: { allowed: 500_000, reason: 'too-many-formulas', why: 'a unit workbook has 322' },
  formulaCharacters: {
    allowed: 32 * MB,
    reason: 'too-many-formulas',
    why: 'one formula of 8,192 characters shared by a million cells would be 8 GB',
  },
  strings: { allowed: 1_000_000, reason: 'too-many-strings', why: 'as many as cells' },
  textLength: { allowed: 131_072, reason: 'too-long-text', why: 'Excel stores 32,767 characters in a cell at most' },
  names: {
    allowed: 50_000,
    reason: 'too-many-names',
    why: 'a template names about 300 cells; copied books gather thousands',
  },
  ranges: { allowed: 200_000, reason: 'too-many-ranges', why: 'merges, validations, columns and tables of one sheet' },
  styles: { allowed: 65_536, reason: 'too-many-styles', why: 'Excel itself allows 65,490 cell formats' },
};

export const defaultLimits: Limits = Object.fromEntries(
  Object.entries(limitTable).map(([name, { allowed }]) => [name, allowed]),
) as unknown as Limits;

/** Parts smaller than this are never judged by their ratio: a small part of blanks harms nobody. */
export const RATIO_FROM_BYTES = MB;

/** Refuses what is above a limit; `where` names the part or the sheet. */
export function within(limits: Limits, name: keyof Limits, found: number, where = ''): void {
  if (found > limits[name]) throw overLimit(limits, name, found, where);
}

export function overLimit(limits: Limits, name: keyof Limits, found: number, where = ''): UnreadableFileError {
  const facts = { limit: name, allowed: limits[name], found };
  return new UnreadableFileError(limitTable[name].reason, where ? { ...facts, where } : facts);
}
