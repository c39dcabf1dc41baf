/**
 * What is wrong with a manifest, found without a network. `office-addin-manifest` reads a manifest but lets most
 * mistakes through, and Microsoft's validation is a web service; Excel itself only says that an add-in cannot start.
 * The order of elements is the one of Microsoft's page "How to find the proper order of manifest elements".
 */
import { childOf, type Element, everyElement, xmlTree } from './xml-tree.ts';

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Group: ['Label', 'Icon', 'Control'],
};

/** Longest text a resource may hold, and longest id it may have. */
const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, id: 32 } as const;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){1,3}$/;

/** One sentence per mistake, with the line; none when the manifest is sound. */
export function checkManifest(xml: string): string[] {
  let root: Element;
  try {
    root = xmlTree(xml);
  } catch (error) {
    return [`not well-formed XML: ${(error as Error).message}`];
  }
  if (root.name !== 'OfficeApp') return [`the root element is ${root.name}, not OfficeApp`];
  return [...identity(root), ...hosts(root), ...shape(root), ...addresses(root), ...icons(root), ...resources(root)];
}

function at(element: Element): string {
  return `line ${element.line}, ${element.name}`;
}

function* identity(root: Element): Generator<string> {
  const id = childOf(root, 'Id');
  if (id && !GUID.test(id.text.trim())) yield `${at(id)}: “${id.text.trim()}” is no GUID`;
  const version = childOf(root, 'Version');
  if (version && !VERSION.test(version.text.trim())) yield `${at(version)}: “${version.text.trim()}” is no version`;
  for (const [name, longest] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    const element = childOf(root, name);
    if (!element) continue;
    for (const text of [
      element.attributes.DefaultValue ?? '',
      ...element.children.map((o) => o.attributes.Value ?? ''),
    ]) {
      if (text === '' || text.length > longest)
        yield `${at(element)}: the text has ${text.length} characters, allowed are 1 to ${longest}`;
    }
  }
}

function* hosts(root: Element): Generator<string> {
  for (const host of [...everyElement(root)].filter(({ name }) => name === 'Host')) {
    const name = host.attributes.Name ?? host.attributes['xsi:type'];
    if (name !== 'Workbook') yield `${at(host)}: the host is “${name ?? ''}”; Excel is called Workbook`;
  }
}

function* shape(root: Element): Generator<string> {
  for (const element of everyElement(root)) {
    const names = element.children.map(({ name }) => name);
    for (const needed of REQUIRED[element.name] ?? []) {
      if (!names.includes(needed)) yield `${at(element)}: ${needed} is missing`;
    }
    const order = ORDER[element.name];
    if (!order) continue;
    let last = -1;
    for (const child of element.children) {
      const place = order.indexOf(child.name);
      if (place < 0) yield `${at(child)}: does not belong in ${element.name}`;
      else if (place < last) yield `${at(child)}: stands after ${order[last]}, must stand before it`;
      last = Math.max(last, place);
    }
  }
}

function* addresses(root: Element): Generator<string> {
  const holders = [
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
    'bt:Url',
    'bt:Image',
    'AppDomain',
  ];
  for (const element of everyElement(root)) {
    if (!holders.includes(element.name) || element.attributes.resid !== undefined) continue;
    const address = element.name === 'AppDomain' ? element.text.trim() : (element.attributes.DefaultValue ?? '');
    if (!address.startsWith('https://')) yield `${at(element)}: “${address}” is not an https address`;
  }
}

function* icons(root: Element): Generator<string> {
  for (const icon of [...everyElement(root)].filter(({ name }) => name === 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    for (const size of ['16', '32', '80']) {
      if (!sizes.includes(size)) yield `${at(icon)}: the picture of ${size} pixels is missing`;
    }
  }
}

function* resources(root: Element): Generator<string> {
  const used = new Map(
    [...everyElement(root)].flatMap((element) =>
      element.attributes.resid ? [[element.attributes.resid, element]] : [],
    ) as [string, Element][],
  );
  const defined = new Set<string>();
  const home = [...everyElement(root)].find(({ name }) => name === 'Resources');
  for (const group of home?.children ?? []) {
    for (const resource of group.children) {
      const id = resource.attributes.id ?? '';
      if (id.length > LONGEST.id)
        yield `${at(resource)}: the id “${id}” has ${id.length} characters, at most ${LONGEST.id} are allowed`;
      if (defined.has(id)) yield `${at(resource)}: “${id}” is defined twice`;
      if (!used.has(id)) yield `${at(resource)}: “${id}” is used nowhere`;
      defined.add(id);
      const longest =
        group.name === 'bt:ShortStrings' || group.name === 'bt:LongStrings'
          ? LONGEST[group.name]
          : Number.POSITIVE_INFINITY;
      for (const text of [
        resource.attributes.DefaultValue ?? '',
        ...resource.children.map((o) => o.attributes.Value ?? ''),
      ]) {
        if (text.length > longest)
          yield `${at(resource)}: “${id}” has ${text.length} characters, at most ${longest} are allowed`;
      }
    }
  }
  for (const [id, element] of used) {
    if (!defined.has(id)) yield `${at(element)}: “${id}” is defined nowhere`;
  }
}
