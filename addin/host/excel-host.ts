/** The door to Excel: everything in `host/` works through one of these, so tests hand in another Excel. */
import type { NewerCalls } from './newer-calls.ts';

export interface ExcelHost {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has the ExcelApi set, e.g. `1.9`. */
  supports(version: string): boolean;
  /** Calls above the floor of ExcelApi 1.7; each is asked for only where `supports` says so. */
  readonly newer: NewerCalls;
}

/** The oldest Excel the pane works in: Excel 2019. */
export const FLOOR = '1.7';

export function excelHost(excel: typeof Excel, office: typeof Office, newer: NewerCalls): ExcelHost {
  return {
    // Two signatures of `Excel.run` overlap; this is the plain one.
    run: (batch) => excel.run(batch) as ReturnType<typeof batch>,
    supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
    newer,
  };
}
