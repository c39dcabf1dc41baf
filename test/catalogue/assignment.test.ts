import { assignedRows, assignedTasks, names } from '../../lib/core/catalogue/assignment.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';

const hungYen = builtinCatalogue('hung-yen-571') as Catalogue;

test.each(BUILTIN_IDS)('%s: what a unit is assigned does not depend on who asked before', (id) => {
  const catalogue = builtinCatalogue(id) as Catalogue;
  for (const unit of catalogue.units) {
    const anew = { ...catalogue };
    expect(assignedRows(catalogue, unit)).toEqual(assignedRows(anew, unit));
    expect(assignedTasks(catalogue, unit)).toEqual(assignedTasks(anew, unit));
  }
});

test('a code given to a unit of another kind since does not inherit its rows and tasks', () => {
  const led = hungYen.tasks.find(({ lead }) => lead.some((code) => hungYen.units.some((unit) => unit.code === code)));
  const leader = hungYen.units.find((unit) => led?.lead.includes(unit.code)) as Unit;
  const other: Unit = { ...leader, kind: 'xa', tier: 'xa' };
  assignedTasks(hungYen, leader);
  assignedRows(hungYen, leader);
  expect(assignedRows(hungYen, other).every(({ tier }) => tier === 'xa')).toBe(true);
  const expected = hungYen.tasks.filter(({ lead, coordinating }) => names(lead, other) || names(coordinating, other));
  expect(assignedTasks(hungYen, other).map(({ task }) => task)).toEqual(expected);
});
