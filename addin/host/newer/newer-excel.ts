/** Calls above ExcelApi 1.7, each behind its guard in `read-book.ts`. Only this folder may make them. */
import { areaAddress, parseArea } from '../../../lib/core/book/address.ts';
import type { Span } from '../../../lib/core/book/book.ts';
import type { NewerCalls } from '../newer-calls.ts';

export const newerExcel: NewerCalls = {
  hidden(range, top, left) {
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    return () => ({
      rows: spans(
        rows.value.map((row) => row.rowHidden === true),
        top,
      ),
      columns: spans(
        columns.value.map((column) => column.columnHidden === true),
        left,
      ),
    });
  },

  cellFormats(range) {
    const cells = range.getCellProperties({ format: { font: { name: true }, protection: true } });
    return () =>
      cells.value.map((row) =>
        row.map(({ format }) => ({
          font: format?.font?.name || null,
          locked: format?.protection?.locked ?? true,
        })),
      );
  },

  merges(range) {
    const areas = range.getMergedAreasOrNullObject();
    areas.load('address');
    return () => (areas.isNullObject ? [] : areas.address.split(',').flatMap(withoutSheet));
  },
};

/** `'Tờ 1'!A1:B2` → `A1:B2`. */
function withoutSheet(address: string): string[] {
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  return area ? [areaAddress(area)] : [];
}

/** Runs of `true`, counted from `first`. */
function spans(flags: readonly boolean[], first: number): Span[] {
  const found: Span[] = [];
  flags.forEach((flag, i) => {
    const [at, last] = [first + i, found.at(-1)];
    if (!flag) return;
    if (last && last.to === at - 1) found[found.length - 1] = { from: last.from, to: at };
    else found.push({ from: at, to: at });
  });
  return found;
}
