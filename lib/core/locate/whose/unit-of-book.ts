/**
 * Whose workbook it is. The code it carries counts, unless the cover names another unit: then nobody can say, and none is
 * taken. Without a code the cover's name counts, then the title's, then what the caller knows.
 */
import { onceFor } from '../../book/remember.ts';
import { nameKey, oneLine } from '../../book/text.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import { unitsWithCode } from '../../catalogue/units-by-code.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { addressOf, noticeAt } from '../notice.ts';
import type { Cover } from './cover.ts';
import { suggestions, unitInTitle, unitNamed } from './match-unit.ts';
import type { Carried } from './metadata.ts';
import type { Title } from './titles.ts';

/** The units of all registers, each code once. */
export function unitsOf(catalogues: readonly Catalogue[]): readonly Unit[] {
  const [catalogue, ...others] = catalogues;
  return catalogue && others.length === 0 ? once(catalogue.units) : onceEach(catalogues.flatMap(({ units }) => units));
}

const onceEach = (units: readonly Unit[]) => [...new Map(units.map((unit) => [unit.code, unit])).values()];

/** Registers of thousands are gone through once, not once a workbook. */
const once = onceFor(onceEach);

export function unitOf(
  units: readonly Unit[],
  carried: Carried,
  cover: Cover | null,
  titles: () => readonly Title[],
  known: string | undefined,
  findings: FoundAt[],
): { unit: string | null; unitName: string } {
  const byCode = (code: string | undefined) => unitsWithCode(units, code)[0];
  const codes = carried.contradictions.get('unit');
  const marked = carried.values.unit;
  const printed = cover?.cells.get('unit');
  const printedName = oneLine(wordsOf(printed));
  const registered = byCode(marked);
  const markedName = registered?.name ?? carried.values.unitName ?? '';
  // The register need not be asked whose name it is when it is the one that the mark names.
  const onCover = printedName === '' || printedName === registered?.name ? null : unitNamed(printedName, units);
  const unitName = printedName || markedName;
  if (codes) {
    findings.push(
      noticeAt('unit.contradicted', 'error', carried.sheet, null, {
        values: codes.map((code) => byCode(code)?.name ?? code),
      }),
    );
    return { unit: null, unitName };
  }
  if (marked !== undefined) {
    if (!registered) {
      findings.push(
        noticeAt('unit.unknown', 'error', carried.sheet, null, {
          printed: unitName || marked,
          code: marked,
          suggestions: [],
        }),
      );
      return { unit: null, unitName };
    }
    const issuedTo = carried.values.unitName ?? '';
    if (issuedTo !== '' && isAnother(issuedTo, registered)) {
      const facts = { code: marked, issuedTo, registered: registered.name };
      findings.push(noticeAt('unit.code-reused', 'error', carried.sheet, null, facts));
      return { unit: null, unitName };
    }
    // The code says one unit and the name printed on the cover is another's: somebody used another unit's form.
    if (onCover && (onCover.is === 'one' ? onCover.unit.code !== marked : onCover.is === 'none')) {
      const other = onCover.is === 'one';
      findings.push(
        noticeAt('unit.contradicted', other ? 'error' : 'warning', cover?.sheet.name ?? null, addressOf(printed), {
          values: [markedName, printedName],
        }),
      );
      if (other) return { unit: null, unitName: printedName };
    }
    return { unit: marked, unitName };
  }
  if (onCover?.is === 'one') return { unit: onCover.unit.code, unitName };
  if (onCover && onCover.is === 'none' && known === undefined) {
    const suggested = onCover.suggestions.map((one) => one.name);
    findings.push(
      noticeAt('unit.unknown', 'error', cover?.sheet.name ?? null, addressOf(printed), {
        printed: printedName,
        suggestions: suggested,
      }),
    );
    return { unit: null, unitName };
  }
  const fromTitle = unitOfTitles(titles(), units, findings, known !== undefined);
  if (fromTitle) return { unit: fromTitle.code, unitName: fromTitle.name };
  const given = byCode(known);
  if (!given && !findings.some((one) => one.rule.startsWith('unit.'))) {
    findings.push(noticeAt('unit.missing', 'error', null, null, {}));
  }
  return { unit: given?.code ?? null, unitName: unitName || (given?.name ?? '') };
}

/**
 * Whether a form was issued to another unit than the register has under its code: codes were given again when units were
 * merged and renamed. Names that differ by spelling, or by the kind in front of them, are one unit's.
 */
function isAnother(issuedTo: string, unit: Unit): boolean {
  if (issuedTo === unit.name) return false;
  if (unitNamed(issuedTo, [unit]).is === 'one' || suggestions(issuedTo, [unit]).length > 0) return false;
  const [a, b] = [nameKey(issuedTo), nameKey(unit.name)];
  return !a.endsWith(` ${b}`) && !b.endsWith(` ${a}`);
}

function unitOfTitles(
  titles: readonly Title[],
  units: readonly Unit[],
  findings: FoundAt[],
  told: boolean,
): Unit | null {
  const whole = titles.map((title) => title.words).join(' ');
  const match = unitInTitle(whole, units);
  const first = titles[0];
  const where = { sheet: first?.sheet ?? null, range: first?.range ?? null };
  if (match.is === 'one') {
    const title = titles.find((one) => unitInTitle(one.words, [match.unit]).is === 'one') ?? first;
    findings.push(
      noticeAt('unit.from-title', 'info', title?.sheet ?? null, title?.range ?? null, {
        name: match.unit.name,
        code: match.unit.code,
      }),
    );
    return match.unit;
  }
  if (told) return null;
  if (match.is === 'several') {
    findings.push(
      noticeAt('unit.several', 'error', where.sheet, where.range, { values: match.units.map((one) => one.name) }),
    );
  } else if (match.suggestions.length > 0) {
    findings.push(
      noticeAt('unit.unknown', 'error', where.sheet, where.range, {
        printed: whole.length > 120 ? `${whole.slice(0, 117)}…` : whole,
        suggestions: match.suggestions.map((one) => one.name),
      }),
    );
  }
  return null;
}
