import { formChanged } from '../../layout/fingerprint.ts';
import { notice, type Rule } from '../rule.ts';

/**
 * Names, units, targets or formulas of the form are not those that were issued.
 * Điều 2.6: báo cáo theo biểu mẫu đã phát; dấu vân tay của biểu mẫu không khớp.
 */
export const templateChanged: Rule = {
  id: 'template.changed',
  severity: 'warning',
  certainty: 'certain',
  *check({ submission: { template } }) {
    if (template && formChanged(template)) yield notice(null, { issued: template.issued, actual: template.actual });
  },
};
