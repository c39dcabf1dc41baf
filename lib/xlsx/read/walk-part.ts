/** Reading one part: plain XML directly, anything else after it was rewritten plainly. */
import type { Limits } from './limits.ts';
import type { Package } from './package.ts';
import type { PartMemory } from './part-memory.ts';
import { plainXml } from './plain-xml.ts';
import { UnreadableFileError } from './unreadable.ts';
import { UnusualXml } from './xml-prolog.ts';
import { XmlScanner } from './xml-scanner.ts';

/** What reads a part; it may be called twice and must start anew each time. It gets the scanner on the root element. */
export type PartReader<Result> = (scanner: XmlScanner) => Result;

/** For parts whose root element may have any name. */
export const ANY_ROOT = 0;

/** Takes a part and reads it; null when the package has no such part. `root`: the name its root element must have. */
export async function walkPart<Result>(
  from: Package,
  part: string,
  root: number,
  read: PartReader<Result>,
): Promise<Result | null> {
  const bytes = await from.take(part);
  return bytes ? walkBytes(bytes, part, root, from.limits, read) : null;
}

/** The same for parts that workbooks have alike: read once for all whose packed bytes are the same. */
export function walkKnownPart<Result extends object>(
  from: Package,
  part: string,
  root: number,
  memory: PartMemory<Result>,
  read: PartReader<Result>,
): Promise<Result | null> {
  return from.takeAs(part, memory, (bytes) => walkBytes(bytes, part, root, from.limits, read));
}

export function walkBytes<Result>(
  bytes: Uint8Array,
  part: string,
  root: number,
  limits: Limits,
  read: PartReader<Result>,
): Result {
  try {
    const scanner = new XmlScanner(bytes, part, limits);
    if (root !== ANY_ROOT && scanner.name !== root) throw new UnusualXml('root');
    return read(scanner);
  } catch (error) {
    if (!(error instanceof UnusualXml)) throw error;
  }
  return walkRewritten(plainXml(bytes, part, limits), part, root, limits, read);
}

/** What is still not plain after it was rewritten is no XML that anybody meant. */
function walkRewritten<Result>(
  bytes: Uint8Array,
  part: string,
  root: number,
  limits: Limits,
  read: PartReader<Result>,
): Result {
  try {
    const scanner = new XmlScanner(bytes, part, limits);
    if (root !== ANY_ROOT && scanner.name !== root) throw scanner.malformed('root');
    return read(scanner);
  } catch (error) {
    if (error instanceof UnusualXml) throw new UnreadableFileError('malformed', { part, fault: error.message });
    throw error;
  }
}
