import { assignedIds } from '../../catalogue/assignment.ts';
import { rowKey } from '../../layout/form.ts';
import { type Noticed, notice, type Rule, type RuleContext } from '../rule.ts';
import { isOwnForm } from '../workbook/own-form.ts';

/**
 * An indicator whose row is not in the workbook at all. An empty row is another thing (`indicator.blank`).
 * The appendix that Mỹ Hào handed in in 2023 lacks 6 of 36 indicators.
 */
export const indicatorAbsent: Rule = {
  id: 'indicator.absent',
  severity: 'warning',
  certainty: 'certain',
  *check(context) {
    const { rows, assigned, catalogue } = context;
    // Nothing found at all is one thing to say, not one for each indicator.
    if (rows.length === 0) return;
    const there = new Set(rows.map(({ indicator }) => indicator.id));
    const own = assignedIds(assigned);
    // A form of the unit's own that lists most of the appendix is read as the whole appendix, rows missing.
    const wholeAppendix = there.size * 2 > catalogue.indicators.length && isOwnForm(context.submission);
    for (const { id, name } of catalogue.indicators) {
      if (there.has(id)) continue;
      if (own.has(id))
        yield notice(null, { indicator: id, name, assigned: true, deleted: wasDeleted(context, rowKey(id, null)) });
      else if (wholeAppendix) {
        yield notice(null, { indicator: id, name, assigned: false }, { severity: 'info' });
      }
    }
    yield* absentRows(context, there);
  },
};

/** A class (I.16: quốc lộ, tỉnh lộ) or a tier's row missing while the indicator's other row is there. */
function* absentRows(context: RuleContext, there: ReadonlySet<string>): Iterable<Noticed> {
  const { rows, assigned } = context;
  for (const { indicator, tier, class: cls, part } of assigned) {
    if (part === null || !there.has(indicator.id)) continue;
    const own = rows.filter((row) => row.indicator.id === indicator.id).map(({ observation }) => observation);
    // One row for all tiers or classes is the form's own way.
    if (own.some((each) => (cls === null ? each.tier === null : each.class === null))) continue;
    if (own.some((each) => (cls === null ? each.tier === tier : each.class === cls))) continue;
    const partName = indicator.classes.find(({ id }) => id === cls)?.name ?? part;
    const deleted = wasDeleted(context, rowKey(indicator.id, part));
    yield notice(null, { indicator: indicator.id, name: indicator.name, part, partName, assigned: true, deleted });
  }
}

/** Whether the form was issued with the row: then somebody deleted it. */
function wasDeleted({ submission }: RuleContext, key: string): boolean {
  return submission.findings.some(({ rule, facts }) => rule === 'locate.row-deleted' && facts.key === key);
}
