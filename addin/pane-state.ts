/** What the pane shows at a moment, what its status line may say, and what it is made with. */
import type { Engine as Calculation } from '../lib/core/audit/stale/engine.ts';
import type { Language } from '../lib/core/book/language.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import type { CheckedWorkbook } from './checked-workbook.ts';
import type { Engine } from './engine.ts';
import type { FixJournal } from './fix-journal.ts';
import type { ExcelHost } from './host/excel-host.ts';
import type { Failure } from './host/failure.ts';
import type { Arrival } from './host/go-to-cell.ts';
import type { Marked } from './host/mark-cells.ts';
import type { Written } from './host/write-cell.ts';

export type Tab = 'check' | 'score' | 'sign' | 'formulas';

/** What the status line says, by key; the view has the words. */
export type Notice =
  | {
      readonly is: 'arrival';
      readonly arrival: Exclude<Arrival, 'there'>;
      readonly sheet: string;
      readonly place: string;
    }
  | { readonly is: 'written'; readonly written: Written; readonly place: string; readonly undone: boolean }
  | { readonly is: 'marked'; readonly count: number; readonly skipped: number }
  | { readonly is: 'unmarked' | 'saved' | 'updated' | 'changed-since' };

export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  /** Cells read so far while a check is running; null otherwise. */
  readonly reading: number | null;
  /** Somebody asked for a check while the engine is still being fetched. */
  readonly waiting: boolean;
  readonly checked: CheckedWorkbook | null;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  readonly journal: FixJournal;
  readonly marks: readonly Marked[];
  /** Findings of the formula audit; null before it was asked for. */
  readonly audit: readonly Finding[] | null;
  readonly results: Results;
}

/** Whether the stored results of formulas are worked out again by the audit. */
export type Results = 'not-asked' | 'loading' | 'checked' | 'not-loaded';

export interface PaneOptions {
  readonly host: ExcelHost;
  readonly language: Language;
  /** Fetches the words of a language before it is shown. */
  readonly loadWords: (language: Language) => Promise<void>;
  /** Fetches what these findings need to be told, where that is more than the words of a language. */
  readonly loadWordsFor: (findings: readonly Finding[]) => Promise<void>;
  /** Fetches what the pane thinks with; asked again when it failed. */
  readonly loadEngine: () => Promise<Engine>;
  /** Fetches what works formulas out, when somebody asks for it. */
  readonly loadCalculation: () => Promise<Calculation>;
  /** Quiet time before an edit is looked at, in milliseconds. */
  readonly wait?: number;
}
