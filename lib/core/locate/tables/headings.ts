/** Which field a column holds, by the words over it. Words are compared without marks of spelling (`foldedKey`). */
import { remember } from '../../book/remember.ts';
import { foldedKey } from '../../book/text.ts';
import type { Block } from '../../layout/form.ts';

type Patterns = readonly (readonly [field: string, words: RegExp])[];

/** The first pattern that fits decides, so the more particular ones come first. A heading over two rows is one text. */
const INDICATORS: Patterns = [
  ['no', /^(stt|tt|so tt|so thu tu|ma so|so)$/],
  ['denominator', /\bmau so\b|^mau$/],
  ['numerator', /\btu so\b|^tu$/],
  ['status2030', /(danh gia|tinh trang|muc do hoan thanh).*2030/],
  ['status', /danh gia|tinh trang|muc do hoan thanh|(ket qua )?dat chua dat/],
  ['target2025', /(muc tieu|chi tieu giao|ke hoach).*2025|^(nam )?2025$/],
  ['target2030', /(muc tieu|chi tieu giao|ke hoach).*2030|^(nam )?2030$/],
  ['target', /^(muc tieu|chi tieu giao|ke hoach)/],
  ['evidenceNumber', /^(minh chung|tai lieu( kiem chung)?|van ban)?( van ban)? ?so (va )?ky hieu/],
  ['evidenceDate', /^(minh chung|tai lieu( kiem chung)?|van ban) ngay|^ngay (ban hanh|van ban|minh chung)/],
  ['evidence', /minh chung|kiem chung|ten van ban|^can cu/],
  ['note', /ghi chu/],
  ['text', /dien giai/],
  ['definition', /cach tinh|cach xac dinh|dinh nghia/],
  ['unit', /^(don vi tinh|dvt|don vi do)$/],
  ['stated', /cong bo|^ty le( phan tram| dat( duoc)?| thuc hien)?( %)?$|^%$/],
  ['result', /ket qua|thuc hien den|uoc thuc hien|so lieu (bao cao|thuc hien)$|gia tri dat/],
  ['name', /chi tieu|tieu chi|noi dung/],
];

const TASKS: Patterns = [
  ['no', /^(stt|tt|so tt|so thu tu|so)$/],
  ['doneOn', /ngay hoan thanh|thoi diem hoan thanh/],
  ['taskStatus', /tinh trang|trang thai/],
  ['progress', /ket qua|tien do/],
  ['role', /vai tro|chu tri|phoi hop/],
  ['timeline', /thoi gian|lo trinh/],
  ['note', /ghi chu/],
  ['content', /^noi dung/],
  ['name', /nhiem vu/],
];

const DOCUMENTS: Patterns = [
  ['no', /^(stt|tt|so tt|so thu tu)$/],
  ['type', /loai van ban|^loai$|ten loai/],
  ['documentDate', /ngay/],
  ['documentNumber', /so (va )?ky hieu|so hieu|so van ban/],
  ['subject', /trich yeu|ve viec|noi dung/],
];

const NARRATIVE: Patterns = [
  ['no', /^(stt|tt)$/],
  ['section', /^muc$|^phan$/],
  ['narrative', /noi dung|thuyet minh/],
];

const COVER: Patterns = [];

const PATTERNS: Readonly<Record<Block, Patterns>> = {
  indicators: INDICATORS,
  tasks: TASKS,
  documents: DOCUMENTS,
  narrative: NARRATIVE,
  cover: COVER,
};

/** How many fields the headings of a kind of table can name. */
export function fieldsHeaded(block: Block): number {
  return new Set(PATTERNS[block].map(([field]) => field)).size;
}

/** The field a heading names in that kind of table; null when the words say nothing known. */
export function fieldOfHeading(block: Block, heading: string): string | null {
  return fieldOf[block](heading).field;
}

function fieldIn(block: Block, heading: string): string | null {
  if (heading.length > 150 || !/\p{L}|%/u.test(heading)) return null;
  const words = foldedKey(heading);
  if (words.length > 120) return null;
  return PATTERNS[block].find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const fieldOf = Object.fromEntries(
  (Object.keys(PATTERNS) as Block[]).map((block) => [block, remember((text) => ({ field: fieldIn(block, text) }))]),
) as Readonly<Record<Block, (heading: string) => { readonly field: string | null }>>;

/** What makes a table without keys that kind of table: these fields, and at least one of those. */
export const RECOGNISED_BY: Readonly<
  Record<Block, { readonly all: readonly string[]; readonly any: readonly string[] } | null>
> = {
  indicators: { all: ['name'], any: ['result', 'numerator', 'stated'] },
  tasks: { all: ['name', 'no'], any: ['taskStatus', 'progress'] },
  documents: { all: ['documentNumber', 'subject'], any: ['documentDate', 'type'] },
  narrative: { all: ['section', 'narrative'], any: ['narrative'] },
  cover: null,
};

/** Words that occur in headings of any kind of table: a cheap look before the patterns are tried. */
const TELLING =
  /chi tieu|tieu chi|noi dung|ket qua|muc tieu|\b(tu|mau|so) so\b|ty le|nhiem vu|tinh trang|trang thai|tien do|ky hieu|so hieu|so van ban|trich yeu|ve viec|thuyet minh|so lieu|thuc hien|gia tri|cong bo|ngay|^muc$|^phan$/;

export const soundsLikeHeading = remember((words) => words.length <= 150 && TELLING.test(foldedKey(words)));
