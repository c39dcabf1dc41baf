/**
 * Dates written as text (`t="d"`, ECMA-376 part 1, 18.18.11, the habit of strict files) as the serial numbers that all
 * other dates are. Serial 1 is 1 January 1900, or 0 is 1 January 1904; 1900 has a 29 February that never was.
 */
const DATE = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const DAY = 86_400;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = 60;

/** The serial of `2023-03-30`, `2023-03-30T07:30:00` or `07:30:00`; null when it is no such text. */
export function serialDate(text: string, date1904: boolean): number | null {
  const match = DATE.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  if (year === undefined) return hours === undefined ? null : time / DAY;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).getUTCMonth() !== Number(month) - 1 || Number(hours ?? 0) > 24) return null;
  const days = (at - (date1904 ? EPOCH_1904 : EPOCH_1900)) / (DAY * 1000);
  const serial = !date1904 && days >= FIRST_OF_MARCH_1900 ? days + 1 : days;
  return serial < 0 ? null : serial + time / DAY;
}
