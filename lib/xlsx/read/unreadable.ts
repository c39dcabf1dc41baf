/** The one way in which reading a file fails: a reason that a sentence can be made of, and the figures behind it. */

/**
 * Why a file cannot be read. Every reason stands for one thing a person can do about it.
 *
 * - `empty`: no bytes at all.
 * - `not-xlsx`: another kind of file (`facts.looksLike`: `html`, `pdf`, `text`, `opendocument`, `xlsb`, `zip`…).
 * - `legacy-xls`: Excel 97–2003; to be saved again as .xlsx.
 * - `encrypted`: opens with a password only.
 * - `truncated`: the end is missing, as after an interrupted copy.
 * - `not-a-workbook`: an Office package, but not a spreadsheet.
 * - `damaged`: bytes changed after the file was written (a checksum, a size or the structure of the archive is wrong).
 * - `malformed`: the archive holds, but what it contains is not a well-formed workbook.
 * - `entities`: XML that declares entities; refused, since no spreadsheet program writes it and attacks do.
 * - `cyclic`: one part of the file is used in two places.
 * - `path`: a part name that points out of the file.
 * - `too-…`: a limit of `limits.ts` was passed; `facts.limit` names it, with `facts.allowed` and `facts.found`.
 */
export type UnreadableReason =
  | 'empty'
  | 'not-xlsx'
  | 'legacy-xls'
  | 'encrypted'
  | 'truncated'
  | 'not-a-workbook'
  | 'damaged'
  | 'malformed'
  | 'entities'
  | 'cyclic'
  | 'path'
  | 'too-large'
  | 'too-compressed'
  | 'too-many-entries'
  | 'too-many-cells'
  | 'too-many-formulas'
  | 'too-many-strings'
  | 'too-many-sheets'
  | 'too-many-names'
  | 'too-many-ranges'
  | 'too-many-styles'
  | 'too-long-text'
  | 'too-deep';

export type UnreadableFacts = Readonly<Record<string, string | number>>;

/** A file that cannot be read, or that is refused. `message` is for logs; people get words made of reason and facts. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason;
  readonly facts: UnreadableFacts;

  constructor(reason: UnreadableReason, facts: UnreadableFacts = {}) {
    const figures = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
    super(figures.length > 0 ? `${reason}: ${figures.join(', ')}` : reason);
    this.name = 'UnreadableFileError';
    this.reason = reason;
    this.facts = facts;
  }
}
