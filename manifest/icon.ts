/**
 * The add-in's picture, drawn here: three bars that grow, gathered under one line (sheets into one total). The same
 * size gives the same bytes on every machine, so pixels are stored, not compressed.
 */
import { crc32, deflateSync } from 'node:zlib';

const BLUE = [31, 56, 100] as const;
const RED = [192, 0, 0] as const;
const PAPER = [255, 255, 255] as const;

/** Shapes on a field of 16 × 16, later ones above earlier ones: left, top, right, bottom, colour. */
const SHAPES = [
  [0, 0, 16, 16, BLUE],
  [3, 10, 5, 13, PAPER],
  [7, 7.5, 9, 13, PAPER],
  [11, 5, 13, 13, PAPER],
  [2, 2, 14, 3.5, RED],
] as const;
const CORNER = 3;

/** A PNG picture, `size` pixels square. */
export function iconPng(size: number): Uint8Array {
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y += 1) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x += 1) row.set(pixel(x, y, size), 1 + x * 4);
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red-green-blue-alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const pixels = deflateSync(Buffer.concat(rows), { level: 0 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Colour of a pixel, the mean of 4 × 4 points in it, so that edges are smooth. */
function pixel(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < 16; i += 1) {
    const color = point(((x + ((i % 4) + 0.5) / 4) * 16) / size, ((y + (Math.floor(i / 4) + 0.5) / 4) * 16) / size);
    if (!color) continue;
    for (let channel = 0; channel < 3; channel += 1) sum[channel] = (sum[channel] ?? 0) + (color[channel] ?? 0);
    sum[3] = (sum[3] ?? 0) + 1;
  }
  const [red = 0, green = 0, blue = 0, count = 0] = sum;
  if (count === 0) return [0, 0, 0, 0];
  return [red / count, green / count, blue / count, (count * 255) / 16].map(Math.round);
}

function point(x: number, y: number): readonly number[] | null {
  const [dx, dy] = [Math.max(CORNER - x, x - (16 - CORNER), 0), Math.max(CORNER - y, y - (16 - CORNER), 0)];
  if (dx * dx + dy * dy > CORNER * CORNER) return null;
  const shape = SHAPES.findLast(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom);
  return shape ? shape[4] : null;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
