/**
 * Text typed for the fonts used before Unicode. Its letters only look Vietnamese in that font; to a program they are
 * other letters. Recognised by the font of the cell, reported, and never converted.
 */

import { remember } from './remember.ts';

/** `TCVN3`: fonts named `.VnTime`, `.VnArialH`… `VNI`: `VNI-Times`… `VPS`, `Vietware`: rarer relatives. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'VPS' | 'Vietware';

const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.vn/i, 'TCVN3'],
  [/^vni[- ]/i, 'VNI'],
  [/^vps /i, 'VPS'],
  [/^s?vn(times|arial|helv)/i, 'Vietware'],
];

/** The encoding a font was made for; null for any font of today. */
export function legacyEncoding(font: string | null): LegacyEncoding | null {
  return font === null ? null : encodingOf(font);
}

const encodingOf = remember((font) => FONTS.find(([name]) => name.test(font.trim()))?.[1] ?? null);

/**
 * True when text in such a font is really in the old encoding. Plain ASCII reads the same in both, and text with
 * letters beyond Latin-1 (`đ`, `ơ`, `ạ`) was typed in Unicode whatever the font says.
 */
export function isLegacyText(text: string, font: string | null): boolean {
  return (
    legacyEncoding(font) !== null &&
    /[\u0080-\u00ff]/.test(text) &&
    !/[\u0100-\u024f]|[\u0300-\u036f]|[\u1ea0-\u1ef9]/.test(text)
  );
}
