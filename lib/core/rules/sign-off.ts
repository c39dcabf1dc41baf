/** Whether a checked workbook may be handed in. */
import { explanationOf } from '../findings/explanations.ts';
import type { Finding } from '../findings/finding.ts';

export interface SignOff {
  /** No error is left, and every warning is explained. */
  readonly ready: boolean;
  readonly errors: readonly Finding[];
  /** Warnings nobody has explained yet. */
  readonly unexplained: readonly Finding[];
  readonly explained: readonly { readonly finding: Finding; readonly explanation: string }[];
}

/** `custom` are the workbook's custom document properties, which carry the explanations. */
export function signOff(findings: readonly Finding[], custom: Readonly<Record<string, string>>): SignOff {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings
    .filter(({ severity }) => severity === 'warning')
    .map((finding) => ({ finding, explanation: explanationOf(finding, custom) }));
  const explained = warnings.filter(({ explanation }) => explanation !== '');
  const unexplained = warnings.filter(({ explanation }) => explanation === '').map(({ finding }) => finding);
  return { ready: errors.length === 0 && unexplained.length === 0, errors, unexplained, explained };
}
