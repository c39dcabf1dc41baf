/** Hears what people change in the workbook, gathers it, and leaves out what the pane wrote itself. */
import type { ExcelHost } from './excel-host.ts';

export interface Edit {
  readonly sheetId: string;
  /** A1 without `$`. */
  readonly address: string;
  /** True when rows or columns were put in or taken out, so that every address after it moved. */
  readonly moved: boolean;
  /** True when the change came from somebody else in the same workbook. */
  readonly remote: boolean;
}

export interface Watch {
  /** Tells that a write of the pane is about to reach this cell. */
  ownWrite(sheetId: string, address: string): void;
  stop(): Promise<void>;
}

/**
 * Listens to every sheet. `heard` gets all edits of a quiet moment together, `wait` milliseconds after the last one:
 * pasting a block raises many events.
 */
export function watchEdits(host: ExcelHost, heard: (edits: readonly Edit[]) => void, wait = 400): Promise<Watch> {
  const own: string[] = [];
  let gathered: Edit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const echo = own.indexOf(`${event.worksheetId}!${event.address}`);
    if (echo >= 0) own.splice(echo, 1);
    if (echo >= 0 || triggeredHere(event)) return;
    const { worksheetId: sheetId, address } = event;
    gathered.push({ sheetId, address, moved: event.changeType !== 'RangeEdited', remote: event.source === 'Remote' });
    clearTimeout(timer);
    timer = setTimeout(() => {
      const edits = gathered;
      gathered = [];
      heard(edits);
    }, wait);
  };
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const handlers = worksheets.items.map((sheet) => sheet.onChanged.add(onChanged));
    await context.sync();
    return {
      ownWrite: (sheetId, address) => void own.push(`${sheetId}!${address}`),
      stop: async () => {
        clearTimeout(timer);
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
    };
  });
}

/** From ExcelApi 1.14 on Excel says who made a change. */
function triggeredHere(event: object): boolean {
  return (event as { triggerSource?: unknown }).triggerSource === 'ThisLocalAddin';
}
