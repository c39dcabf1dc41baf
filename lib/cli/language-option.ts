import type { Language } from '../core/book/language.ts';
import { UsageError } from './io.ts';

/** The value of `--lang`; Vietnamese when it is not given. */
export function languageOption(value: string | undefined): Language {
  if (value === undefined || value === 'vi' || value === 'en') return value ?? 'vi';
  throw new UsageError(`--lang nhận "vi" hoặc "en", không nhận "${value}".`);
}

/** The value of an option that takes one of a few words; the first is the default. */
export function choiceOption<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly [T, ...T[]],
): T {
  if (value === undefined) return choices[0];
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`--${name} nhận ${choices.join(', ')}; không nhận "${value}".`);
  return choice;
}
