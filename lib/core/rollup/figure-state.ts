/**
 * Whether a unit said a figure: `reported`, or `listed` – shown with both parts and kept out of the totals only because
 * figures of that indicator do not add up over units. Every other state holds none.
 */
export function isSaid(state: string): boolean {
  return state === 'reported' || state === 'listed';
}
