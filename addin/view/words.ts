/** Every word of the pane itself; the words of findings are the library's. */
import type { Outcome, Reason } from '../../lib/core/assess/assessment.ts';
import type { Certainty, Severity } from '../../lib/core/findings/finding.ts';
import type { Fix } from '../../lib/core/rules/fix.ts';
import type { FailureReason } from '../host/failure.ts';
import type { Results } from '../pane-state.ts';

export interface CheckWords {
  readonly title: string;
  readonly otherLanguage: string;
  readonly otherLanguageName: string;
  readonly tabs: { readonly check: string; readonly score: string; readonly sign: string; readonly formulas: string };
  readonly sections: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly checkKey: string;
  readonly waiting: string;
  readonly reading: (cells: number) => string;
  readonly intro: readonly string[];
  readonly scope: string;
  readonly thisSheet: string;
  readonly allSheets: string;
  readonly search: string;
  readonly severity: Readonly<Record<Severity, (count: number) => string>>;
  readonly severityOne: Readonly<Record<Severity, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly show: (severity: string) => string;
  readonly findings: string;
  readonly clean: string;
  readonly cleanSheet: string;
  readonly nothingMatches: string;
  readonly follows: (count: number) => string;
  readonly followsFrom: string;
  readonly whole: string;
  readonly goTo: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly facts: Readonly<Record<string, string>>;
  readonly fixes: Readonly<Record<Fix['kind'], string>>;
  readonly fixIt: string;
  readonly before: string;
  readonly after: string;
  readonly gives: string;
  readonly asText: string;
  readonly asNumber: string;
  readonly undo: (count: number) => string;
  readonly mark: string;
  readonly unmark: string;
  readonly explain: string;
  readonly explanation: string;
  readonly save: string;
  readonly saved: string;
  readonly changedSince: string;
  readonly updated: string;
  readonly notTonghop: string;
  readonly arrived: {
    readonly hidden: (sheet: string) => string;
    readonly gone: (sheet: string) => string;
    readonly elsewhere: (place: string) => string;
  };
  readonly wrote: {
    readonly done: (place: string) => string;
    readonly undone: (place: string) => string;
    readonly changed: (place: string) => string;
    readonly locked: (place: string) => string;
    readonly gone: (place: string) => string;
  };
  readonly marked: (count: number, skipped: number) => string;
  readonly unmarked: string;
  readonly failures: Readonly<Record<FailureReason, string>>;
  readonly tryAgain: string;
  readonly expected: string;
}

/** Words of the tabs of targets, sign-off and formulas; fetched with the first of them that is opened. */
export interface TabWords {
  readonly unitUnknown: string;
  readonly checkFirst: string;
  readonly coverage: (reported: number, assigned: number) => string;
  readonly horizon: (year: number) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly rowAbsent: string;
  readonly result: string;
  readonly target: string;
  readonly gap: string;
  readonly points: string;
  readonly whatIf: string;
  readonly whatIfHint: string;
  readonly impossible: string;
  readonly ready: string;
  readonly notReady: string;
  readonly errorsLeft: (count: number) => string;
  readonly noErrors: string;
  readonly toExplain: (count: number) => string;
  readonly noWarnings: string;
  readonly explainedCount: (count: number) => string;
  readonly seeErrors: string;
  readonly code: string;
  readonly codeMeans: string;
  readonly codePrinted: string;
  readonly codeOther: (printed: string) => string;
  readonly codeAbsent: string;
  readonly writeCode: string;
  readonly codeNoCell: string;
  readonly audit: string;
  readonly auditIntro: string;
  readonly auditClean: string;
  readonly checkResults: string;
  readonly results: Readonly<Record<Results, string>>;
}

export type Words = CheckWords & TabWords;
