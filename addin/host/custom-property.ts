/** Custom document properties: they travel in the file and any reader sees them, unlike an add-in's settings. */
import type { ExcelHost } from './excel-host.ts';

/** Longest text Excel keeps in one. */
const LONGEST_PROPERTY = 255;

/** Sets properties; null takes one away. */
export function setProperties(host: ExcelHost, properties: Readonly<Record<string, string | null>>): Promise<void> {
  return host.run(async (context) => {
    const { custom } = context.workbook.properties;
    const found = Object.keys(properties).map((key) => ({ key, property: custom.getItemOrNullObject(key) }));
    for (const { property } of found) property.load('key');
    await context.sync();
    for (const { key, property } of found) {
      const value = properties[key] ?? null;
      if (value !== null) custom.add(key, value.slice(0, LONGEST_PROPERTY));
      else if (!property.isNullObject) property.delete();
    }
    await context.sync();
  });
}
