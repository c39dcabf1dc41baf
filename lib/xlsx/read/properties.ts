/**
 * Document properties: who made the file and with what (ECMA-376 part 2, 8; part 1, 22.2), and the custom ones, in which
 * an issued template carries its identity.
 */
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

const PROPERTY = nameOf('property');
const NAME = nameOf('name');

/** Properties of `docProps/core.xml` or `app.xml`: `dc:title` → `title`, `AppVersion` → `appVersion`. Lists are left out. */
export function readProperties(scanner: XmlScanner): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    const name = scanner.localName();
    const value = scanner.text().trim();
    if (value !== '') define(properties, name.charAt(0).toLowerCase() + name.slice(1), value);
  }
  return properties;
}

/** `<property name="…"><vt:lpwstr>…</vt:lpwstr></property>`, whatever the type of the value. */
export function readCustomProperties(scanner: XmlScanner): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    if (scanner.name !== PROPERTY) continue;
    const name = scanner.attribute(NAME) ?? '';
    for (const entered = scanner.enter(); scanner.nextChild(entered); ) define(properties, name, scanner.text());
  }
  return properties;
}

/** A plain field even for a name like `__proto__`. */
function define(properties: Record<string, string>, name: string, value: string): void {
  if (name !== '__proto__') properties[name] = value;
  else Object.defineProperty(properties, name, { value, enumerable: true, configurable: true, writable: true });
}
