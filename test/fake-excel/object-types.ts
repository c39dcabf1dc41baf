/** Every type of object the fake knows, by Microsoft's name for it. */
import type { ObjectType } from './members.ts';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './objects/format.ts';
import { customProperties, customProperty, documentProperties } from './objects/kept.ts';
import { range, rangeAreas } from './objects/range.ts';
import {
  application,
  namedItem,
  names,
  workbook,
  worksheet,
  worksheetProtection,
  worksheets,
} from './objects/workbook.ts';

export const OBJECT_TYPES: Readonly<Record<string, ObjectType<unknown>>> = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  NamedItemCollection: names,
  NamedItem: namedItem,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
  Range: range,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  FormatProtection: formatProtection,
};
