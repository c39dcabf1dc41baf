/** Mỹ Hào's appendix as a workbook of the town's own: a table pasted from the report, without keys, names or metadata. */
import { columnName } from '../../lib/core/book/address.ts';
import type { CellLayout, RowLayout, SheetLayout, WorkbookLayout } from '../../lib/core/layout/workbook-layout.ts';
import { APPENDIX_HEADINGS, APPENDIX_ROWS, APPENDIX_TITLE, REPORT_FIGURES } from './my-hao-appendix-2023-03-30.ts';

const WIDTHS = [6, 42, 24, 24, 48];
const LAST = columnName(WIDTHS.length);
const HEADING_ROW = APPENDIX_TITLE.length + 2;

export function appendixLayout(): WorkbookLayout {
  return {
    sheets: [appendix(), figures()],
    styles: {
      title: { bold: true, size: 13, horizontal: 'center', wrap: true },
      head: { bold: true, horizontal: 'center', wrap: true, border: '000000' },
      number: { horizontal: 'center', vertical: 'top', border: '000000' },
      text: { wrap: true, vertical: 'top', border: '000000' },
      pillar: { bold: true, border: '000000' },
    },
    names: [],
    properties: {
      title: 'Phụ lục kết quả thực hiện Quyết định 571/QĐ-UBND',
      subject: '',
      keywords: '',
      creator: 'UBND thị xã Mỹ Hào',
      description: '',
      date: '2023-04-05',
    },
    custom: {},
  };
}

function appendix(): SheetLayout {
  const title: RowLayout[] = APPENDIX_TITLE.map((text, at) => ({
    row: at + 1,
    height: 20,
    cells: [{ column: 1, value: text, style: 'title' }],
  }));
  const rows = [APPENDIX_HEADINGS, ...APPENDIX_ROWS].map((texts, at): RowLayout => {
    const pillar = /^[IVX]+$/.test(texts[0] ?? '');
    const cells = texts.map(
      (text, column): CellLayout => ({
        column: column + 1,
        value: text === '' ? null : text,
        style: at === 0 ? 'head' : pillar ? 'pillar' : column === 0 ? 'number' : 'text',
      }),
    );
    return { row: HEADING_ROW + at, height: rowHeight(texts), cells };
  });
  return {
    ...plainSheet('Phụ lục', WIDTHS, [...title, ...rows]),
    merges: APPENDIX_TITLE.map((_, at) => `A${at + 1}:${LAST}${at + 1}`),
    print: {
      orientation: 'landscape',
      repeatRows: [HEADING_ROW, HEADING_ROW],
      footer: { left: '', center: '', right: '&P' },
    },
  };
}

function figures(): SheetLayout {
  const rows = REPORT_FIGURES.map(
    (text, at): RowLayout => ({
      row: at + 2,
      height: rowHeight(['', text]),
      cells: [
        { column: 1, value: at + 1, style: 'number' },
        { column: 2, value: text, style: 'text' },
      ],
    }),
  );
  const head: RowLayout = {
    row: 1,
    cells: [
      { column: 1, value: 'STT', style: 'head' },
      { column: 2, value: 'Một số kết quả nêu trong báo cáo', style: 'head' },
    ],
  };
  return plainSheet('Kết quả khác', [6, 110], [head, ...rows]);
}

function plainSheet(name: string, widths: readonly number[], rows: readonly RowLayout[]): SheetLayout {
  return {
    name,
    visibility: 'visible',
    columns: widths.map((width) => ({ key: '', width })),
    rows,
    merges: [],
    validations: [],
    conditional: [],
    protected: false,
    print: { orientation: 'landscape', footer: { left: '', center: '', right: '&P' } },
  };
}

/** About 15 points a line, by the longest cell. */
function rowHeight(texts: readonly string[]): number {
  const lines = texts.map((text, at) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((WIDTHS[at] ?? 40) * 1.05))), 0),
  );
  return 15.5 * Math.max(...lines) + 2;
}
