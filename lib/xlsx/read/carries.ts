/** What a file carries that is never opened; people are told that it is there. */

/** By the name of the part; every writer known follows these habits, and a kind of relationship can add to them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)vbaproject[^/]*\.bin$|(?:^|\/)macrosheets\//m, 'macros'],
  [/(?:^|\/)embeddings\//m, 'embedded'],
  [/(?:^|\/)connections\.xml$|(?:^|\/)querytables\//m, 'connections'],
  [/(?:^|\/)activex\/|(?:^|\/)ctrlprops\//m, 'controls'],
  [/(?:^|\/)pivottables\/|(?:^|\/)pivotcache\//m, 'pivots'],
  [/(?:^|\/)model\/item[^/]*\.data$/m, 'data-model'],
  [/(?:^|\/)charts\/|(?:^|\/)chartsheets\/|(?:^|\/)chartex[^/]*\.xml$/m, 'charts'],
  [/(?:^|\/)media\//m, 'pictures'],
  [/(?:^|\/)comments[^/]*\.xml$|(?:^|\/)threadedcomments\//m, 'comments'],
  [/(?:^|\/)_xmlsignatures\//m, 'signatures'],
  [/(?:^|\/)webextensions\//m, 'web-extensions'],
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
  // All names as lines of one text: a dozen searches instead of a dozen for each part.
  const names = partNames.join('\n').replaceAll('\\', '/').toLowerCase();
  for (const [sign, thing] of SIGNS) if (sign.test(names)) found.add(thing);
  for (const kind of kinds) if (Object.hasOwn(KINDS, kind)) found.add(KINDS[kind] as string);
  return [...found].sort();
}
