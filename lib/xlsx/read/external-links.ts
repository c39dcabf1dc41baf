/** Where links to other workbooks point. The targets are told; nothing is opened. */
import type { Package } from './package.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';

/**
 * Targets in the order that `[1]`, `[2]`… refer to. A link is a part of its own, whose relationships name the target;
 * an empty text stands for a link without one (such as to a program by DDE), so that the numbers stay right.
 */
export async function externalTargets(
  from: Package,
  references: readonly string[],
  relations: readonly Relationship[],
): Promise<string[]> {
  const targets: string[] = [];
  for (const reference of references) {
    const part = relations.find(({ id }) => id === reference)?.target;
    const links = part === undefined ? [] : await relationshipsOf(from, part);
    // Beside the path as typed there may be a long or an alternate form of the same.
    const path = links.find(({ kind }) =>
      /^(externalLinkPath|xlExternalLinkPath|xlPathMissing|xlStartup|xlLibrary)/.test(kind),
    );
    targets.push((path ?? links.find(({ external }) => external))?.target ?? '');
  }
  return targets;
}
