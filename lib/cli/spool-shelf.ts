/** A shelf that is a file: what the merge sets aside costs disk, not memory. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Shelf } from '../core/rollup/shelf.ts';

/** Texts are gathered to this many bytes before they are written. */
const GATHERED = 1 << 18;

export interface SpoolShelf extends Shelf {
  close(): void;
}

/** @param file is made new; errors of the disk come as they are */
export function spoolShelf(file: string): SpoolShelf {
  const descriptor = openSync(file, 'w+');
  /** Where each text begins; it ends where the next one begins. */
  let begins = new Float64Array(1 << 10);
  let count = 0;
  let size = 0;
  let written = 0;
  let waiting: Buffer[] = [];

  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, written + at);
    written += bytes.length;
    waiting = [];
  };

  return {
    put: (text) => {
      const bytes = Buffer.from(text, 'utf8');
      if (count + 1 >= begins.length) {
        const more = new Float64Array(begins.length * 2);
        more.set(begins);
        begins = more;
      }
      waiting.push(bytes);
      size += bytes.length;
      begins[count + 1] = size;
      if (size - written >= GATHERED) flush();
      count += 1;
      return count - 1;
    },
    take: (number) => {
      const [from, to] = [begins[number], begins[number + 1]];
      if (from === undefined || to === undefined || number >= count) throw new RangeError(`no text ${number}`);
      if (to > written) flush();
      const bytes = Buffer.allocUnsafe(to - from);
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(descriptor, bytes, at, bytes.length - at, from + at);
        if (read === 0) throw new Error('the spool file was cut short');
        at += read;
      }
      return bytes.toString('utf8');
    },
    close: () => closeSync(descriptor),
  };
}
