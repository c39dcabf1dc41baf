/** Sheet `_tonghop`, very hidden: what template this is, key by key. */
import { cell } from './cells.ts';
import { KEY_MARK, METADATA_KEYS, type Metadata, SHEETS } from './form.ts';
import { printed } from './printed.ts';
import type { SheetLayout } from './workbook-layout.ts';

export function metadataSheet(metadata: Metadata): SheetLayout {
  return {
    name: SHEETS.metadata,
    visibility: 'very-hidden',
    columns: [
      { key: '', width: 22 },
      { key: '', width: 60 },
    ],
    rows: [
      { row: 1, cells: [cell(1, `${KEY_MARK}metadata`, 'key'), cell(2, 'value', 'key')] },
      ...METADATA_KEYS.map((key, i) => ({
        row: i + 2,
        cells: [cell(1, key, 'plain'), cell(2, metadata[key] || null, 'plain')],
      })),
    ],
    merges: [],
    validations: [],
    conditional: [],
    protected: true,
    print: printed(''),
  };
}
