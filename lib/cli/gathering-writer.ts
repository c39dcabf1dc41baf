/** Many short pieces, few writes: what is written to a file is gathered in one buffer, with no memory for each piece. */
import { writeSync } from 'node:fs';

export interface GatheringWriter {
  /** Bytes that were taken and stand in no file yet. */
  readonly waiting: () => number;
  /** @returns how many bytes the piece has; text becomes UTF-8 */
  readonly write: (piece: string | Uint8Array) => number;
  /** Writes what waits; errors of the disk come as they are. */
  readonly flush: () => void;
}

/** @param room bytes that are gathered at most; a longer piece is written by itself */
export function gatheringWriter(descriptor: number, room: number): GatheringWriter {
  const gathered = Buffer.allocUnsafe(room);
  let filled = 0;
  const writeOut = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  const flush = (): void => {
    writeOut(gathered.subarray(0, filled));
    filled = 0;
  };
  const write = (piece: string | Uint8Array): number => {
    // No unit of text takes more than three bytes.
    const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
    if (filled + most > room) flush();
    if (most > room) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      writeOut(bytes);
      return bytes.length;
    }
    const size = typeof piece === 'string' ? gathered.write(piece, filled, 'utf8') : piece.length;
    if (typeof piece !== 'string') gathered.set(piece, filled);
    filled += size;
    return size;
  };
  return { waiting: () => filled, write, flush };
}
