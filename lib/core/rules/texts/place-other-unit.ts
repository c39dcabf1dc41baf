import { placeRegister } from '../place-register.ts';
import { notice, type Rule } from '../rule.ts';
import { foreignNames, sayings } from './place-names.ts';
import { quoted } from './quoted.ts';

/**
 * Text carried over from another place's report.
 * Plan of Mỹ Hào: “Khoái Châu” is left over in it.
 */
export const placeOtherUnit: Rule = {
  id: 'place.other-unit',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ unit, catalogue, passages, reportDay }) {
    // A department writes about every place of the province.
    if (!unit || (unit.kind !== 'huyen' && unit.kind !== 'xa')) return;
    const register = placeRegister(catalogue, reportDay);
    for (const { text, at } of passages) {
      const names = foreignNames(text, register, unit);
      if (names.length === 0) continue;
      const known = new Set<string>();
      for (const name of names) {
        const [first] = sayings(text, name);
        if (!first || known.has(name.unit.code)) continue;
        known.add(name.unit.code);
        const quote = quoted(text, first.start, first.start + first.said.length + 30);
        yield notice(at, { place: name.unit.name, placeCode: name.unit.code, own: unit.name, quote });
      }
    }
  },
};
