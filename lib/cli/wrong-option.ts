/** What `node:util` says of a wrong option, in the words of this program: parseArgs speaks English only. */
import type { Language } from '../core/book/language.ts';

interface ParseArgsError {
  readonly code: string;
  readonly message: string;
}

/** By its code, not its class: that of a test's own realm is another. */
export function isParseArgsError(error: unknown): error is ParseArgsError {
  return String((error as Partial<ParseArgsError> | null)?.code).startsWith('ERR_PARSE_ARGS');
}

/** One sentence: which option or argument, and what is wrong with it. */
export function wordWrongOption({ code, message }: ParseArgsError, language: Language): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const named = /'([^'\s]+)/.exec(message)?.[1] ?? '';
  // Node quotes several spellings of one option: '-o, --out <value>'.
  const option = /(--[^\s'<,]+)/.exec(message)?.[1] ?? named;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return say(
      `Không có tùy chọn ${named}. Tên tệp bắt đầu bằng dấu gạch ngang thì ghi ./ phía trước.`,
      `There is no option ${named}. Write ./ before a file name that begins with a dash.`,
    );
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return say(`Thừa "${named}": lệnh này chỉ nhận tùy chọn.`, `"${named}" is one too many: options only.`);
  }
  return /does not take/.test(message)
    ? say(`Tùy chọn ${option} không nhận giá trị.`, `Option ${option} takes no value.`)
    : say(`Tùy chọn ${option} còn thiếu giá trị.`, `Option ${option} lacks its value.`);
}

/** The language asked for in a command line that could not be parsed; Vietnamese when in doubt. */
export function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi';
}
