/** What a workbook keeps beside its sheets: document properties, custom properties, settings of the add-in. */
import type { FakeWorkbook } from '../fake-workbook.ts';
import { type HostObject, objectType } from '../members.ts';
import { ExcelError } from '../not-in-fake-excel.ts';

/** Excel's names of the properties, and the plain ones a `Book` uses. */
const PROPERTIES = {
  title: 'title',
  subject: 'subject',
  keywords: 'keywords',
  author: 'creator',
  lastAuthor: 'lastModifiedBy',
  comments: 'description',
  category: 'category',
  company: 'company',
  manager: 'manager',
} as const;

export const documentProperties = objectType<FakeWorkbook>({
  members: {
    custom: { since: '1.7', child: (of) => ({ type: 'CustomPropertyCollection', of }) },
    ...Object.fromEntries(
      Object.entries(PROPERTIES).map(([excel, plain]) => [
        excel,
        { since: '1.7', get: ({ properties }: FakeWorkbook) => properties[plain] ?? '' },
      ]),
    ),
  },
});

interface Entry {
  readonly workbook: FakeWorkbook;
  readonly key: string;
}

function custom(workbook: FakeWorkbook, key: unknown): HostObject<Entry> | null {
  return workbook.custom.has(String(key)) ? { type: 'CustomProperty', of: { workbook, key: String(key) } } : null;
}

export const customProperties = objectType<FakeWorkbook>({
  members: {
    add: {
      since: '1.7',
      call: (workbook, [key, value], excel) => {
        const text = String(value);
        if (String(key).length > 255 || text.length > 255) throw new ExcelError('InvalidArgument', 'Too long.');
        workbook.custom.set(String(key), text);
        excel.wroteProperty(String(key));
        return custom(workbook, key);
      },
    },
    getItemOrNullObject: { since: '1.7', call: (workbook, [key]) => custom(workbook, key) },
  },
  items: (workbook) => [...workbook.custom.keys()].flatMap((key) => custom(workbook, key) ?? []),
  item: custom,
});

export const customProperty = objectType<Entry>({
  members: {
    key: { since: '1.7', get: ({ key }) => key },
    value: { since: '1.7', get: ({ workbook, key }) => workbook.custom.get(key) },
    delete: {
      since: '1.7',
      call: ({ workbook, key }, _args, excel) => {
        workbook.custom.delete(key);
        excel.wroteProperty(key);
        return { result: null };
      },
    },
  },
  identity: ({ key }) => ({ Key: key }),
});
