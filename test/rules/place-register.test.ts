import fc from 'fast-check';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { placeRegister } from '../../lib/core/rules/place-register.ts';
import { catalogue } from './fixtures.ts';

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2025-06-${String(of).padStart(2, '0')}`);
const validity = fc.tuple(fc.option(day), fc.option(day));

test('a day has the places that are valid on it, whatever day was asked for before', () => {
  const commune = catalogue.units.find(({ kind }) => kind === 'xa') as Unit;
  fc.assert(
    fc.property(fc.array(validity, { maxLength: 6 }), fc.array(fc.option(day), { maxLength: 6 }), (ages, days) => {
      const units = ages.map(
        ([validFrom, validTo], i): Unit => ({ ...commune, code: `x${i}`, name: `Xã Nơi${i}`, validFrom, validTo }),
      );
      const of: Catalogue = { ...catalogue, units };
      for (const asked of days) {
        const valid = units.filter(
          ({ validFrom, validTo }) => asked === null || ((validFrom ?? '') <= asked && asked <= (validTo ?? '9999')),
        );
        const said = placeRegister(of, asked).maySay(units.map(({ name }) => name).join(', '));
        expect(said.map(({ code }) => code)).toEqual(valid.map(({ code }) => code));
      }
    }),
  );
});
