/** What a file carries that is never opened; people are told that it is there. */

/** By the name of the part; every writer known follows these habits, and a kind of relationship can add to them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)vbaproject[^/]*\.bin$|(^|\/)macrosheets\//, 'macros'],
  [/(^|\/)embeddings\//, 'embedded'],
  [/(^|\/)connections\.xml$|(^|\/)querytables\//, 'connections'],
  [/(^|\/)activex\/|(^|\/)ctrlprops\//, 'controls'],
  [/(^|\/)pivottables\/|(^|\/)pivotcache\//, 'pivots'],
  [/(^|\/)model\/item[^/]*\.data$/, 'data-model'],
  [/(^|\/)charts\/|(^|\/)chartsheets\/|(^|\/)chartex[^/]*\.xml$/, 'charts'],
  [/(^|\/)media\//, 'pictures'],
  [/(^|\/)comments[^/]*\.xml$|(^|\/)threadedcomments\//, 'comments'],
  [/(^|\/)_xmlsignatures\//, 'signatures'],
  [/(^|\/)webextensions\//, 'web-extensions'],
];

const KINDS: Readonly<Record<string, string>> = {
  vbaProject: 'macros',
  wordVbaData: 'macros',
  xlMacrosheet: 'macros',
  xlIntlMacrosheet: 'macros',
  connections: 'connections',
  chartsheet: 'charts',
  dialogsheet: 'controls',
};

/** Sorted names of what is carried, from part names and from the kinds of the workbook's relationships. */
export function carriedThings(partNames: readonly string[], kinds: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of partNames) {
    const key = name.replaceAll('\\', '/').toLowerCase();
    for (const [sign, thing] of SIGNS) if (sign.test(key)) found.add(thing);
  }
  for (const kind of kinds) if (Object.hasOwn(KINDS, kind)) found.add(KINDS[kind] as string);
  return [...found].sort();
}
