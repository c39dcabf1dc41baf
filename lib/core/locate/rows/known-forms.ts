/** What the forms of a set of catalogues can contain; worked out once for a set, since every workbook asks. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { INDICATOR_INPUTS, TASK_FIELDS, taskKey } from '../../layout/form.ts';
import { type NameMeaning, nameMeanings } from './cell-names.ts';
import { type FormRow, formRows, indicatorNames, pillarOf } from './indicator-rows.ts';
import { NameIndex } from './name-index.ts';

export interface KnownForms {
  /** Indicator rows by key. */
  readonly rows: ReadonlyMap<string, FormRow>;
  readonly indicatorNames: NameIndex;
  readonly taskNames: NameIndex;
  /** The pillar whose name a row's words are. */
  readonly pillarOf: (words: string) => string | null;
  /** What each defined name of a template stands for. */
  readonly cellNames: NameMeaning;
}

const known = new WeakMap<Catalogue, { readonly set: readonly Catalogue[]; readonly forms: KnownForms }>();

/** @param catalogues not empty */
export function knownForms(catalogues: readonly Catalogue[]): KnownForms {
  const [first] = catalogues;
  const before = first && known.get(first);
  if (before && before.set.length === catalogues.length && before.set.every((one, i) => one === catalogues[i])) {
    return before.forms;
  }
  const rows = formRows(catalogues);
  const tasks = catalogues.flatMap((catalogue) => catalogue.tasks);
  const keys = [...rows.keys(), ...tasks.map((task) => taskKey(task.no))];
  const forms: KnownForms = {
    rows,
    indicatorNames: indicatorNames(rows),
    taskNames: new NameIndex(
      // Several tasks have one name; only with their content are they told apart.
      tasks.map((task) => ({
        key: taskKey(task.no),
        names: task.content === '' ? [task.name] : [task.name, `${task.name} ${task.content}`],
        group: task.programme,
      })),
    ),
    pillarOf: pillarOf(catalogues),
    cellNames: nameMeanings(keys, [...INDICATOR_INPUTS, ...TASK_FIELDS]),
  };
  if (first) known.set(first, { set: catalogues, forms });
  return forms;
}
