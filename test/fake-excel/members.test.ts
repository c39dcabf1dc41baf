/** Every requirement set the fake states is held against Microsoft's own type file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OBJECT_TYPES } from './object-types.ts';

const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');

/** The members of a class of the `Excel` namespace and the set each is tagged with. */
function tagged(type: string): Map<string, string> {
  const start = types.indexOf(
    `    class ${type} extends OfficeExtension.ClientObject {`,
    types.indexOf('declare namespace Excel'),
  );
  const body = types.slice(start, types.indexOf('\n    }\n', start));
  const members = new Map<string, string>();
  for (const [, comment = '', name = ''] of body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(?:readonly )?(\w+)[(:?]/g)) {
    const set = /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
    const known = members.get(name);
    // Overloads came at different times; the first one counts.
    if (set && (!known || Number(set.split('.')[1]) < Number(known.split('.')[1]))) members.set(name, set);
  }
  return members;
}

/** The set of the whole type, for members without a tag of their own. */
function typeSet(type: string): string | undefined {
  const at = types.indexOf(
    `    class ${type} extends OfficeExtension.ClientObject {`,
    types.indexOf('declare namespace Excel'),
  );
  const comment = types.slice(types.lastIndexOf('/**', at), at);
  return /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
}

const stated = Object.entries(OBJECT_TYPES).flatMap(([type, { members }]) =>
  Object.entries(members).map(([name, { since }]) => [type, name, since] as const),
);

test.each(stated)('%s.%s came with ExcelApi %s', (type, name, since) => {
  expect(tagged(type).get(name) ?? typeSet(type)).toBe(since);
});
