/** A shelf that is a file: what the merge sets aside costs disk, not memory. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Shelf } from '../core/rollup/shelf.ts';
import { gatheringWriter } from './gathering-writer.ts';

/** Texts are gathered to this many bytes before they are written. */
const GATHERED = 1 << 18;

export interface FileShelf extends Shelf {
  close(): void;
}

export interface SpoolShelf extends FileShelf {
  /** The texts put so far, for another thread to read (`continuedShelf`); more may be put behind them meanwhile. */
  spooled(): Spooled;
}

/** Where texts stand in a file. */
export interface Spooled {
  readonly file: string;
  /** Where each text begins, and last where they end. */
  readonly begins: Float64Array;
}

/** @param file is made new; errors of the disk come as they are */
export function spoolShelf(file: string): SpoolShelf {
  const descriptor = openSync(file, 'w+');
  /** Where each text begins; it ends where the next one begins. */
  let begins = new Float64Array(1 << 10);
  let count = 0;
  let size = 0;
  const writer = gatheringWriter(descriptor, GATHERED);

  return {
    put: (text) => {
      if (count + 1 >= begins.length) {
        const more = new Float64Array(begins.length * 2);
        more.set(begins);
        begins = more;
      }
      size += writer.write(text);
      begins[count + 1] = size;
      count += 1;
      return count - 1;
    },
    take: (number) => {
      const [from, to] = [begins[number], begins[number + 1]];
      if (from === undefined || to === undefined || number >= count) throw new RangeError(`no text ${number}`);
      if (to > size - writer.waiting()) writer.flush();
      return textAt(descriptor, from, to);
    },
    spooled: () => {
      writer.flush();
      return { file, begins: begins.slice(0, count + 1) };
    },
    close: () => closeSync(descriptor),
  };
}

/** A shelf that has the texts of another thread, under their numbers, and its own behind them in a file of its own. */
export function continuedShelf({ file, begins }: Spooled, ownFile: string): FileShelf {
  const descriptor = openSync(file, 'r');
  const own = spoolShelf(ownFile);
  const before = begins.length - 1;
  return {
    put: (text) => before + own.put(text),
    take: (number) =>
      number < before
        ? textAt(descriptor, begins[number] as number, begins[number + 1] as number)
        : own.take(number - before),
    close: () => {
      closeSync(descriptor);
      own.close();
    },
  };
}

function textAt(descriptor: number, from: number, to: number): string {
  const bytes = Buffer.allocUnsafe(to - from);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, from + at);
    if (read === 0) throw new Error('the spool file was cut short');
    at += read;
  }
  return bytes.toString('utf8');
}
