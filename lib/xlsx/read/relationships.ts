/**
 * Parts point to each other through relationship parts (ECMA-376 part 2, 6.5): `xl/workbook.xml` has its own in
 * `xl/_rels/workbook.xml.rels`, the package as a whole in `_rels/.rels`. Part names are found this way and no other:
 * `xl/worksheets/sheet1.xml` is only a habit of some writers.
 */
import type { Package } from './package.ts';
import { PartMemory } from './part-memory.ts';
import { UnreadableFileError } from './unreadable.ts';
import { walkKnownPart } from './walk-part.ts';
import { nameOf } from './xml-names.ts';

export interface Relationship {
  readonly id: string;
  /** Last step of the type, e.g. `worksheet`: transitional and strict files differ in what stands before. */
  readonly kind: string;
  /** Part name for a part of the package; the stated target when external. */
  readonly target: string;
  readonly external: boolean;
}

const KNOWN = new PartMemory<readonly Relationship[]>();

/** Steps of a path that name folders and a file, none of them `.`, `..` or nothing. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/;
const ROOT = nameOf('Relationships');
const RELATIONSHIP = nameOf('Relationship');
const ID = nameOf('Id');
const TYPE = nameOf('Type');
const TARGET = nameOf('Target');
const TARGET_MODE = nameOf('TargetMode');

/** Relationships of a part (`''`: of the package), none when it has no relationship part. */
export async function relationshipsOf(from: Package, part: string): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = await walkKnownPart(from, name, ROOT, KNOWN, (scanner) => {
    const relationships: Relationship[] = [];
    for (const root = scanner.enter(); scanner.nextChild(root); ) {
      if (scanner.name !== RELATIONSHIP) continue;
      const external = scanner.attribute(TARGET_MODE) === 'External';
      const target = scanner.attribute(TARGET) ?? '';
      relationships.push({
        id: scanner.attribute(ID) ?? '',
        kind: lastStep(scanner.attribute(TYPE) ?? ''),
        target: external ? target : resolveTarget(folder, target),
        external,
      });
    }
    return relationships;
  });
  return found ?? [];
}

/** `worksheet` of `http://…/relationships/worksheet`. */
function lastStep(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** A target as a part name: relative to the folder of the pointing part, or from the root when it starts with `/`. */
function resolveTarget(folder: string, target: string): string {
  // Nearly every target is a plain path down from where it stands.
  if (PLAIN.test(target)) return folder + target;
  const plain = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) throw new UnreadableFileError('path', { part: target });
  }
  return steps.join('/');
}
