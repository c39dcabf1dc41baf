/** Parts of the README that follow from the code: the tables of rules. `npm run readme` writes them, a test holds them. */
import { RULE_PAGES } from '../../lib/core/audit/rule-pages/rule-pages.ts';
import type { Language } from '../../lib/core/book/language.ts';
import { findingTitle } from '../../lib/core/findings/wording.ts';
import { RULES } from '../../lib/core/rules/rules.ts';

const HEADS = {
  rules: { vi: '| mã | phát hiện | mức |\n|---|---|---|', en: '| id | what is found | severity |\n|---|---|---|' },
  audit: {
    vi: '| mã | bắt được gì | ví dụ | khi nào có thể sai |\n|---|---|---|---|',
    en: '| id | what it catches | example | when it may be wrong |\n|---|---|---|---|',
  },
} as const;

const SEVERITY = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const;

/** Markdown by the name of its marker: `<!-- begin NAME -->` … `<!-- end NAME -->`. */
export function readmeSections(language: Language): Readonly<Record<string, string>> {
  return {
    rules: [
      HEADS.rules[language],
      ...RULES.map(({ id, severity }) => row(`\`${id}\``, findingTitle(id, language), SEVERITY[language][severity])),
    ].join('\n'),
    ...Object.fromEntries(
      (['certain', 'computed', 'heuristic'] as const).map((each) => [`audit-${each}`, pages(each, language)]),
    ),
  };
}

function pages(certainty: string, language: Language): string {
  const rows = RULE_PAGES.filter((page) => page.certainty === certainty).map((page) =>
    row(`\`${page.id}\``, page.catches[language], page.example[language], page.mayBeWrong[language]),
  );
  return [HEADS.audit[language], ...rows].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** The text with every marked part replaced by what the code says now. Throws when a marker is missing. */
export function withSections(text: string, language: Language): string {
  return Object.entries(readmeSections(language)).reduce((whole, [name, markdown]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README has no part "${name}"`);
    return `${whole.slice(0, from + begin.length)}\n\n${markdown}\n\n${whole.slice(to)}`;
  }, text);
}
