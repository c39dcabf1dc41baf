import { canonical } from '../formula/canonical.ts';
import type { Form } from '../formula/expression.ts';
import type { Term } from '../formula/term.ts';

const skeletons = new WeakMap<Form, string>();

/** The form without its numbers. */
export function skeletonOf(form: Form): string {
  let text = skeletons.get(form);
  if (text === undefined) {
    const write = (term: Term): string =>
      term.number === undefined
        ? term.items.length === 0
          ? term.text
          : `${term.op}(${term.items.map(write).join(';')})`
        : '#';
    text = write(canonical(form.expression, null, null));
    skeletons.set(form, text);
  }
  return text;
}
