import type { Area } from '../../book/address.ts';

/** A node of the canonical tree. `text` identifies it: equal texts, equal meaning. */
export interface Term {
  /** `Σ` sum, `Π` product, `leaf`, or a function or operator. */
  readonly op: string;
  readonly items: readonly Term[];
  readonly text: string;
  /** For a reference: the cells it means (only when resolved at a cell) and its sheet. */
  readonly area?: Area;
  readonly sheet?: string | null;
  readonly number?: number;
}

export function leaf(text: string, more: Partial<Term> = {}): Term {
  return { op: 'leaf', items: [], text, ...more };
}
