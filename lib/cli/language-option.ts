import type { Language } from '../core/book/language.ts';
import { UsageError } from './io.ts';

/** The value of `--lang`; Vietnamese when it is not given. A wrong one says nothing of who reads: it is told in both languages. */
export function languageOption(value: string | undefined): Language {
  if (value === undefined || value === 'vi' || value === 'en') return value ?? 'vi';
  throw new UsageError(
    `--lang nhận "vi" hoặc "en", không nhận "${value}".\n--lang takes "vi" or "en", not "${value}".`,
  );
}

/** The value of an option that takes one of a few words; the first is the default. */
export function choiceOption<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly [T, ...T[]],
  language: Language,
): T {
  if (value === undefined) return choices[0];
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  const allowed = choices.join(', ');
  throw new UsageError(
    language === 'vi'
      ? `--${name} nhận ${allowed}; không nhận "${value}".`
      : `--${name} takes ${allowed}, not "${value}".`,
  );
}
