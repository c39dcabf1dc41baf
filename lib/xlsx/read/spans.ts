/** Runs of rows or columns, gathered one by one and joined where they touch. */
import type { Span } from '../../core/book/book.ts';

/** Adds a run to a list in rising order; a run that touches the last one lengthens it. */
export function addSpan(spans: { from: number; to: number }[], from: number, to: number): void {
  const last = spans.at(-1);
  if (last && from <= last.to + 1 && from >= last.from) last.to = Math.max(last.to, to);
  else spans.push({ from, to });
}

/** The runs in rising order, joined where they overlap or touch. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) addSpan(joined, span.from, span.to);
  return joined;
}

/** Everything from 1 to `last` that is not in the given runs, which must be in rising order and joined. */
export function spansOutside(spans: readonly Span[], last: number): Span[] {
  const outside: Span[] = [];
  let next = 1;
  for (const { from, to } of spans) {
    if (from > next) outside.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= last) outside.push({ from: next, to: last });
  return outside;
}
