import { notice, type Rule } from '../rule.ts';

/** The workbook of another unit, handed in by mistake. */
export const wrongUnit: Rule = {
  id: 'submission.wrong-unit',
  severity: 'error',
  certainty: 'certain',
  *check({ submission, expected, catalogue }) {
    if (expected.unit === null || submission.unit === null || submission.unit === expected.unit) return;
    const nameOf = (code: string) => catalogue.units.find((unit) => unit.code === code)?.name ?? code;
    yield notice(null, { found: nameOf(submission.unit), wanted: nameOf(expected.unit) });
  },
};
