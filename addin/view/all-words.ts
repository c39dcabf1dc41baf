import type { Language } from '../../lib/core/book/language.ts';
import type { Words } from './words.ts';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
