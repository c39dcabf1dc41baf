/** Dates as people write them (day before month) and as Excel stores them, into `yyyy-mm-dd`. */
import { remember } from './remember.ts';
import { cleanText } from './text.ts';

const NUMERIC = /^(?:ngày\s*)?(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?$/i;
const SPELT = /^(?:ngày\s*)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\.?$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/;

/**
 * `30/3/2023`, `ngày 10/01/2023`, `10-01-2023`, `ngày 05 tháng 7 năm 2023`, `2023-01-10` → `yyyy-mm-dd`; the day comes
 * first, a two-digit year is of this century. Null for anything else, and for days that do not exist.
 */
export const parseDate: (text: string) => string | null = remember((text) => {
  const clean = cleanText(text).replace(/\s+/g, ' ');
  const iso = ISO.exec(clean);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const spelt = SPELT.exec(clean);
  if (spelt) return dated(spelt[3], spelt[2], spelt[1]);
  const numeric = NUMERIC.exec(clean);
  return numeric ? dated(numeric[4], numeric[3], numeric[1]) : null;
});

/** The first date written anywhere in a text, and null when there is none. */
export function dateIn(text: string): string | null {
  const clean = cleanText(text).replace(/\s+/g, ' ');
  const found = /\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/i.exec(clean);
  return found ? parseDate(found[0]) : null;
}

/** Null for a day the calendar does not have (it would roll over into another month) and for far-off years. */
function dated(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year?.length === 2 ? `20${year}` : year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists && y >= 1900 && y < 2200 ? date.toISOString().slice(0, 10) : null;
}

/**
 * The day of an Excel serial number, the time of day dropped. In the 1900 system serial 60 is 29/02/1900, a day Excel
 * invented, and has no date here; the 1904 system counts from 0 on 1/1/1904. Null outside 1900–2199.
 */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (date1904 ? 0 : 1) || (!date1904 && days === 60) || days > 200000) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const text = new Date(start + days * 86400000).toISOString().slice(0, 10);
  return text < '2200' ? text : null;
}

/** True when a number format shows a date (or a time): `dd/mm/yyyy`, `[$-42A]d mmmm yyyy`, `d-mmm`. */
export const isDateFormat: (format: string) => boolean = remember((format) => {
  if (format === 'General') return false;
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dmyhs]/i.test(codes) && !/[0#?%]/.test(codes.replace(/s\.0+/gi, ''));
});
