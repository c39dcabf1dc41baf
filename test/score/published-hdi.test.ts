/** An index somebody else made: the human development index of 2022 (UNDP, Human Development Report 2023/24), recomputed. */
import { schemeOf, scored, unitOf } from './schemes.ts';

/** Goalposts and means of the technical notes: 20–85 years, 0–18 and 0–15 years of schooling, 100–75,000 dollars in logarithms. */
const scheme = schemeOf(
  `id,parent,name,maximum,weight,aggregation,form,input,floor,full
  HDI,,Human development,1,,geometric,,,,
  LE,HDI,Long and healthy life,1,1/3,,goalposts,le,20,85
  ED,HDI,Knowledge,1,1/3,arithmetic,,,,
  EYS,ED,Expected years of schooling,1,0.5,,goalposts,eys,0,18
  MYS,ED,Mean years of schooling,1,0.5,,goalposts,mys,0,15
  GNI,HDI,Decent standard of living,1,1/3,,log-goalposts,gni,100,75000`,
  { scale: 'index', decimals: '3' },
);

test.each([
  ['Switzerland', '84.255', '16.57553', '13.94912', '69432.78669', '0.967'],
  ['Viet Nam', '74.582', '13.0586', '8.4655', '10814', '0.726'],
])('%s', (unit, le, eys, mys, gni, published) => {
  const scores = scored(
    scheme,
    `unit,indicator,value\n${unit},le,${le}\n${unit},eys,${eys}\n${unit},mys,${mys}\n${unit},gni,${gni}`,
  );
  expect(unitOf(scores, unit).score?.toFixed(3)).toBe(published);
});
