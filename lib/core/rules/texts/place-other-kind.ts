import { unitsWithCode } from '../../catalogue/units-by-code.ts';
import { notice, type Rule } from '../rule.ts';
import { quoted } from './quoted.ts';

const GROUND = /[Đđ]ịa bàn\s+(huyện|thị xã|thành phố|quận|xã|phường|thị trấn)(?=\s+(?!\p{Lu})\p{L}|\s*[.;:)]|\s*$)/gu;

/**
 * "trên địa bàn huyện" in the report of a town: the words of another kind of unit, without any name.
 * Report of the town of Mỹ Hào: “trên địa bàn huyện”, “trên địa bàn phường” are left over in it.
 */
export const placeOtherKind: Rule = {
  id: 'place.other-kind',
  severity: 'info',
  certainty: 'heuristic',
  *check({ unit, catalogue, passages }) {
    if (!unit || (unit.kind !== 'huyen' && unit.kind !== 'xa')) return;
    const [parent] = unitsWithCode(catalogue.units, unit.parent);
    const fitting = new Set([unit.type, parent?.type].map((type) => type?.toLowerCase()));
    for (const { text, at } of passages) {
      if (!text.includes('ịa bàn')) continue;
      for (const match of text.matchAll(GROUND)) {
        const kind = (match[1] as string).toLowerCase();
        // "xã, phường", "xã hội", "xã viên": not a place of one unit.
        if (
          fitting.has(kind) ||
          /^\s+(?:hội|viên|phường|thị)(?!\p{L})/u.test(text.slice(match.index + match[0].length))
        )
          continue;
        yield notice(at, {
          kind,
          own: unit.name,
          quote: quoted(text, match.index, match.index + match[0].length + 30),
        });
      }
    }
  },
};
