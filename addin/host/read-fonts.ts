/**
 * Fonts of the cells whose text might be typed for a font from before Unicode (`.VnTime`, `VNI-Times`). Fonts decide
 * nothing else, so where a sheet has several fonts they are asked for only in cells whose letters look suspicious.
 */
import { address } from '../../lib/core/book/address.ts';
import { isLegacyText } from '../../lib/core/book/legacy-font.ts';
import type { RawCell } from './cells-of-block.ts';

interface Read {
  readonly excel: Excel.Worksheet;
  readonly cells: readonly RawCell[];
}

/** A font of that time: text that would be legacy in it is worth the question. */
const LEGACY_FONT = '.VnTime';

const CELLS_PER_SYNC = 500;

export async function readFonts(context: Excel.RequestContext, sheets: readonly Read[]): Promise<void> {
  const suspects = sheets.flatMap(({ excel, cells }) =>
    cells
      .filter(({ font, value }) => font === null && typeof value === 'string' && isLegacyText(value, LEGACY_FONT))
      .map((cell) => ({ excel, cell })),
  );
  for (let first = 0; first < suspects.length; first += CELLS_PER_SYNC) {
    const asked = suspects.slice(first, first + CELLS_PER_SYNC).map(({ excel, cell }) => {
      const { font } = excel.getRange(address(cell.row, cell.column)).format;
      font.load('name');
      return { cell, font };
    });
    await context.sync();
    for (const { cell, font } of asked) cell.font = font.name || null;
  }
}
