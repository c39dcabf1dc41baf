/** What the fake Excel says instead of an answer. */

/** The pane asked for something the fake does not imitate. A defect of the test, or a call nobody has thought about yet. */
export class NotInFakeExcel extends Error {
  constructor(what: string) {
    super(`the fake Excel has no ${what}`);
    this.name = 'NotInFakeExcel';
  }
}

/** An error that Excel itself would answer with; `code` is one of `Excel.ErrorCodes`. */
export class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ExcelError';
    this.code = code;
  }
}
