/**
 * A 64-bit hash of a text as 16 hex digits, for telling whether content changed. It keeps nobody from forging; that is
 * what signatures are for. Two 32-bit FNV-1a lanes over UTF-16 code units, mixed at the end.
 */
export function contentHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return hex(mixed(a ^ Math.imul(b, 0xc2b2ae35))) + hex(mixed(b ^ Math.imul(a, 0x27d4eb2f)));
}

function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
