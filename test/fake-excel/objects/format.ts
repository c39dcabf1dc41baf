/** The parts of a range's format that the pane reads or sets. */
import { type HostObject, objectType } from '../members.ts';
import { eachCell, type RangeOf, requireWritable, uniform } from './range.ts';

function styles(range: RangeOf) {
  return eachCell(range, (row, column) => range.sheet.cell(row, column).style).flat();
}

const part =
  (type: string) =>
  (range: RangeOf): HostObject<RangeOf> => ({ type, of: range });

export const rangeFormat = objectType<RangeOf>({
  members: {
    font: { since: '1.1', child: part('RangeFont') },
    fill: { since: '1.1', child: part('RangeFill') },
    protection: { since: '1.2', child: part('FormatProtection') },
  },
});

export const rangeFont = objectType<RangeOf>({
  members: { name: { since: '1.1', get: (range) => uniform(styles(range).map(({ font }) => font)) } },
});

export const formatProtection = objectType<RangeOf>({
  members: { locked: { since: '1.2', get: (range) => uniform(styles(range).map(({ locked }) => locked)) } },
});

function paint(range: RangeOf, fill: string | undefined): void {
  requireWritable(range);
  eachCell(range, (row, column) => {
    const cell = range.sheet.cell(row, column);
    const { fill: _, ...style } = cell.style;
    range.sheet.put(row, column, { ...cell, style: fill === undefined ? style : { ...style, fill } });
  });
}

export const rangeFill = objectType<RangeOf>({
  members: {
    color: {
      since: '1.1',
      // A cell without fill answers white, a mixed range answers an empty text.
      get: (range) => uniform(styles(range).map(({ fill }) => `#${fill ?? 'FFFFFF'}`)) ?? '',
      set: (range, value, excel) => {
        paint(range, String(value).replace('#', '').toUpperCase());
        excel.wrote('fill', range, false);
      },
    },
    clear: {
      since: '1.1',
      call: (range, _args, excel) => {
        paint(range, undefined);
        excel.wrote('fill', range, false);
        return { result: null };
      },
    },
  },
});
