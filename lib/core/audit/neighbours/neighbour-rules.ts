/** Suspicions that arise from comparing formulas with the ones around them. */
import type { AuditedBook } from '../audited-book.ts';
import { sameValue } from '../evaluate/value.ts';
import { areaList, cellList, effectOf, peersOf, shown } from '../facts.ts';
import type { AuditRule, Flag } from '../flag.ts';
import { writeForm } from '../formula/parse.ts';
import type { FormulaMap } from '../formula-map.ts';
import { slidReferences } from './anchors.ts';
import { typedOver } from './constants.ts';
import { type Deviant, deviants } from './deviants.ts';
import type { DifferenceKind } from './difference.ts';
import { progressionBreaks } from './progressions.ts';
import { wrongShares } from './shares.ts';
import { formulaSuspicion, suspicion } from './suspicion.ts';

const RULE_OF: Readonly<Record<DifferenceKind, string>> = {
  range: 'audit.range-short',
  shift: 'audit.reference-off',
  sheet: 'audit.reference-off',
  'term-missing': 'audit.deviates-from-neighbours',
  'term-extra': 'audit.deviates-from-neighbours',
  'number-extra': 'audit.magic-number',
  number: 'audit.magic-number',
  function: 'audit.deviates-from-neighbours',
  sign: 'audit.deviates-from-neighbours',
};

/** Only a slip that could hardly be meant, and that changes the figure, keeps a figure from being signed. */
const SURE = 0.85;

export const deviatesFromNeighbours: AuditRule = {
  id: 'audit.deviates-from-neighbours',
  *check(audited) {
    for (const map of audited.maps) {
      for (const one of deviants(map)) {
        // Without references there is nothing that was copied and slipped.
        if (one.peer.form.areas.length > 0) yield deviantFlag(audited, map, one);
      }
    }
  },
};

function deviantFlag(audited: AuditedBook, { sheet }: FormulaMap, one: Deviant): Flag {
  const { cell, peer, difference, direction, score } = one;
  const { row, column } = cell;
  const expected = writeForm(peer.form, row, column);
  const effect = effectOf(audited, sheet, cell, peer.form, cell.cell.value);
  const harmless = effect.effect === '0';
  const { kind, missing = [], extra = [] } = difference;
  const rule = kind === 'range' && missing.length === 0 ? 'audit.range-over' : RULE_OF[kind];
  const sure = score >= SURE && one.enclosed && !one.shared && effect.effect !== undefined && !harmless;
  const reference = kind === 'range' || kind === 'shift';
  return formulaSuspicion(rule, sheet, cell, {
    severity: sure && reference ? 'error' : 'warning',
    facts: {
      direction,
      difference: kind,
      ...(missing.length > 0 ? { missing: areaList(missing) } : {}),
      ...(extra.length > 0 ? { extra: areaList(extra) } : {}),
      ...(difference.number === undefined ? {} : { number: difference.number }),
      ...peersOf(one.peers),
      ...effect,
    },
    expected,
    alike: `${cell.normal}|${peer.normal}`,
    score: harmless ? score - 0.15 : score,
  });
}

export const shareOfOther: AuditRule = {
  id: 'audit.reference-off',
  *check(audited) {
    for (const map of audited.maps) {
      for (const { cell, peer, peers } of wrongShares(map)) {
        const { row, column } = cell;
        yield formulaSuspicion(this.id, map.sheet, cell, {
          facts: {
            difference: 'total',
            ...peersOf(peers),
            ...effectOf(audited, map.sheet, cell, peer.form, cell.cell.value),
          },
          expected: writeForm(peer.form, row, column),
          alike: `${cell.normal}|${peer.normal}`,
          score: 0.7,
        });
      }
    }
  },
};

export const forgottenAnchor: AuditRule = {
  id: 'audit.forgotten-anchor',
  *check(audited) {
    for (const map of audited.maps) {
      for (const { first, cells, direction } of slidReferences(map)) {
        for (const cell of cells) {
          yield formulaSuspicion(this.id, map.sheet, cell, {
            facts: { firstFormula: first.cell.formula ?? '', direction, ...peersOf([first]) },
            alike: cell.normal,
            score: 0.7,
          });
        }
      }
    }
  },
};

export const constantAmongFormulas: AuditRule = {
  id: 'audit.constant-among-formulas',
  *check(audited) {
    for (const map of audited.maps) {
      for (const { cell, peer, peers, direction } of typedOver(map)) {
        const effect = effectOf(audited, map.sheet, cell, peer.form, cell.value);
        const same = typeof effect.expectedValue === 'string' && sameValue(Number(effect.expectedValue), cell.value);
        yield suspicion(this.id, map.sheet, cell, {
          severity: same ? 'info' : 'warning',
          facts: { value: shown(cell.value), direction, ...peersOf(peers), ...effect },
          expected: writeForm(peer.form, cell.row, cell.column),
          alike: peer.normal,
          score: same ? 0.4 : 0.6,
        });
      }
    }
  },
};

export const progressionBroken: AuditRule = {
  id: 'audit.progression-broken',
  *check(audited) {
    for (const map of audited.maps) {
      for (const { cell, peers, direction, expected } of progressionBreaks(map)) {
        const wanted = expected.map(([top = 0, left = 0, bottom = 0, right = 0]) => ({ top, left, bottom, right }));
        yield formulaSuspicion(this.id, map.sheet, cell, {
          facts: { direction, wanted: areaList(wanted), ...peersOf(peers) },
          alike: cellList([cell]),
          score: 0.7,
        });
      }
    }
  },
};
