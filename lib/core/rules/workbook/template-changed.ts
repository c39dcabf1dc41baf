import { formChanged } from '../../layout/fingerprint.ts';
import { notice, type Rule } from '../rule.ts';

/**
 * Names, units, targets or formulas of the form are not those that were issued.
 * QĐ 571, Điều 2.6: reported on the form that was issued.
 */
export const templateChanged: Rule = {
  id: 'template.changed',
  severity: 'warning',
  certainty: 'certain',
  *check({ submission: { template } }) {
    if (template && formChanged(template)) yield notice(null, { issued: template.issued, actual: template.actual });
  },
};
