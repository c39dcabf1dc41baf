/** Progress on a line that is written over: how many of how many, the file, the time left. */
import { basename } from 'node:path';
import type { Language } from '../core/findings/language.ts';
import type { Io } from './io.ts';

/** Milliseconds between two lines; nobody reads faster. */
const PACE = 100;

/** Told how many files are done; silent when nobody watches. */
export function progressOn(
  io: Io,
  quiet: boolean,
  files: readonly string[],
  language: Language,
  now: () => number = () => performance.now(),
): (done: number) => void {
  if (!io.tty || quiet) return () => undefined;
  const started = now();
  let shown = Number.NEGATIVE_INFINITY;
  return (done) => {
    const at = now();
    const file = files[done];
    if (file === undefined) {
      io.err('\r\u001b[K');
      return;
    }
    if (at - shown < PACE) return;
    shown = at;
    const left = done === 0 ? '' : `, ${timeLeft(((at - started) / done) * (files.length - done), language)}`;
    const count = `${done + 1}/${files.length}`;
    io.err(`\r\u001b[K${language === 'vi' ? 'Đang đọc' : 'Reading'} ${count}: ${basename(file)}${left}`);
  };
}

function timeLeft(milliseconds: number, language: Language): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (language === 'vi') return minutes === 0 ? `còn khoảng ${rest} giây` : `còn khoảng ${minutes} phút ${rest} giây`;
  return minutes === 0 ? `about ${rest} s left` : `about ${minutes} min ${rest} s left`;
}
