/**
 * Puts a fake Excel behind Microsoft's client library. `scope` is the global object the library was loaded into: a
 * `vm` context in Node, `window` in a browser. The seam is the library's own session override and its own test hooks
 * for events; both are undocumented, which is why the library's version is pinned.
 */
import type { FakeExcel } from './fake-excel.ts';

/** The parts of the library's globals that are touched. */
export interface OfficeScope {
  OfficeExtension: {
    SessionBase: { _overrideSession?: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  Office: object;
  Excel: unknown;
}

const EVENT = { category: 65536, worksheetChanged: 10 };

export function connect(scope: OfficeScope, excel: FakeExcel): void {
  const { OfficeExtension, Office } = scope;
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, message: { Body: unknown }) => ({
        HttpStatusCode: 200,
        ErrorCode: '',
        ErrorMessage: '',
        Headers: {},
        Body: JSON.parse(excel.execute(JSON.stringify(message.Body))),
      }),
    }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  excel.listeners.add(({ sheet, message }) => {
    // Excel's events come after the answer to the request that caused them.
    setTimeout(() => {
      OfficeExtension._testTriggerRichApiMessageEvent({
        entries: [
          {
            messageCategory: EVENT.category,
            messageType: EVENT.worksheetChanged,
            targetId: sheet.id,
            message: JSON.stringify(message),
          },
        ],
      });
    });
  });
  const described = { host: 'Excel', platform: excel.knobs.platform };
  const context = {
    ...described,
    displayLanguage: excel.knobs.language,
    contentLanguage: excel.knobs.language,
    requirements: {
      isSetSupported: (set: string, version: string) => set === 'ExcelApi' && excel.supports(version),
    },
  };
  const onReady = (ready?: (info: unknown) => void) => {
    ready?.(described);
    return Promise.resolve(described);
  };
  // The library fixes `Office.context`; an object standing before it can answer instead.
  scope.Office = Object.create(Office, { context: { value: context }, onReady: { value: onReady } });
}
