/** What the totals give reason to say: figures listed and not added up, once per indicator and tier, with the units. */
import { type Finding, finding } from '../findings/finding.ts';
import type { Fact, LeftOut } from './roll-up.ts';

/** A unit can mend these by reporting otherwise; the other reasons lie in the indicator itself. */
const MENDABLE: readonly LeftOut[] = [
  'percent-only',
  'unpaired',
  'bound',
  'zero-denominator',
  'text-only',
  'count-for-ratio',
  'ratio-for-count',
  'not-yes-no',
];

/** Looks at the facts as they go by; then one `rollup.left-out` note per indicator, tier and reason. */
export class FigureNotes {
  private readonly groups = new Map<
    string,
    { indicator: string; tier: string | null; why: LeftOut; units: string[] }
  >();

  see({ indicator, tier, leftOut, unit }: Fact): void {
    if (!leftOut || !MENDABLE.includes(leftOut)) return;
    const key = `${indicator}/${tier}/${leftOut}`;
    const group = this.groups.get(key);
    if (group) group.units.push(unit);
    else this.groups.set(key, { indicator, tier, why: leftOut, units: [unit] });
  }

  all(): Finding[] {
    return Array.from(this.groups.values(), ({ units, ...facts }) =>
      finding(
        {
          rule: 'rollup.left-out',
          severity: 'info',
          certainty: 'computed',
          sheet: null,
          range: null,
          facts: { ...facts, count: String(units.length), units },
        },
        null,
        null,
      ),
    );
  }
}
