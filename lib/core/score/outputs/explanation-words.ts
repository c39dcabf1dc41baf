/** An explanation in sentences, as one would read it to the head of the unit. */
import type { Decimal } from '../../book/decimal.ts';
import type { Language } from '../../book/language.ts';
import { formatNumber } from '../../findings/format-number.ts';
import { unrankedWords } from '../../findings/wording/unranked.ts';
import { plain, rounded } from '../points/exact.ts';
import type { LeafScore } from '../points/score-leaf.ts';
import { onScale } from '../points/score-units.ts';
import { unrankedFacts } from '../points/unranked-facts.ts';
import { type Explanation, isSafe } from '../why/explanation.ts';
import type { LostPoints } from '../why/lost-points.ts';
import type { Change } from '../why/nearest-change.ts';
import type { Safety } from '../why/safety.ts';

/** Losses named in a sentence each; the rest stands in `scores.csv`. */
const NAMED = 3;

export function explanationWords(explanation: Explanation, language: Language): string[] {
  const { unit, safety, changes, lost } = explanation;
  return [
    standing(explanation, language),
    ...lost.slice(0, NAMED).map((each) => lostWords(each, explanation, language)),
    ...changes.slice(0, 1).map((change) => changeWords(change, explanation, language)),
    ...(unit.rank !== null && changes.length === 0 && explanation.toAbove !== null ? [noChange(language)] : []),
    ...(safety === null ? [] : [safetyWords(safety, language)]),
  ];
}

function standing({ unit, scheme, toAbove, toBelow }: Explanation, language: Language): string {
  const vi = language === 'vi';
  const points = (value: Decimal) => formatNumber(value.toFixed(scheme.decimals), language);
  const score = unit.score === null ? (vi ? 'chưa có điểm' : 'no score') : points(unit.score);
  const coverage = show(rounded(unit.coverage, 1), language);
  if (unit.rank === null) {
    const why = unit.unranked === null ? '' : unrankedWords(unrankedFacts(unit.unranked), language);
    return vi
      ? `${unit.name}: không xếp hạng vì ${why}. Điểm để tham khảo: ${score}; có số liệu cho ${coverage}% số điểm.`
      : `${unit.name}: not ranked because ${why}. Score for information: ${score}; figures for ${coverage}% of the points.`;
  }
  const gaps = [
    toAbove === null ? '' : vi ? `kém bậc trên ${points(toAbove)}` : `${points(toAbove)} behind the place above`,
    toBelow === null ? '' : vi ? `hơn bậc dưới ${points(toBelow)}` : `${points(toBelow)} ahead of the place below`,
  ].filter((part) => part !== '');
  const tail = gaps.length === 0 ? '' : `; ${gaps.join(', ')}`;
  const rank = formatNumber(String(unit.rank), language);
  return vi
    ? `${unit.name}: hạng ${rank}/${unit.ranked}, điểm ${score}${tail}; có số liệu cho ${coverage}% số điểm.`
    : `${unit.name}: rank ${rank} of ${unit.ranked}, score ${score}${tail}; figures for ${coverage}% of the points.`;
}

function lostWords({ leaf, lost }: LostPoints, of: Explanation, language: Language): string {
  const { criterion, tally } = leaf;
  const less = worth(of, lost, language);
  const points = `${show(rounded(tally.points, 2), language)}/${show(criterion.maximum, language)}`;
  return language === 'vi'
    ? `Mất ${less} điểm ở ${criterion.id} "${criterion.name}": được ${points}${reasonWords(leaf, language)}.`
    : `${less} points lost at ${criterion.id} "${criterion.nameEn || criterion.name}": ${points}${reasonWords(leaf, language)}.`;
}

/** What the points rest on, down to the cell. */
function reasonWords(leaf: LeafScore, language: Language): string {
  const { fact, value, state, context } = leaf;
  const vi = language === 'vi';
  const figure = value === null ? '' : `${leaf.bound ?? ''}${show(rounded(value, 2), language)}`;
  if (state !== 'scored' && leaf.bound !== null) {
    const where = placeWords(leaf);
    const at = where === '' ? '' : ` (${where})`;
    return vi
      ? `, chỉ ghi ${figure}${at}, không phải số đo nên tính 0 điểm`
      : `, only ${figure} is given${at}, which is no measurement, so no points`;
  }
  if (state !== 'scored') return vi ? ', chưa có số liệu nên tính 0 điểm' : ', no figure, so no points';
  const parts: string[] = [];
  if (value !== null) parts.push(`${vi ? 'giá trị' : 'value'} ${figure}`);
  if (fact?.numerator && fact.denominator) {
    parts.push(`${show(fact.numerator, language)}/${show(fact.denominator, language)}`);
  }
  if (context.target !== null) parts.push(`${vi ? 'mục tiêu' : 'target'} ${show(context.target.value, language)}`);
  if (context.best !== null)
    parts.push(`${vi ? 'cao nhất nhóm' : 'best of the group'} ${show(rounded(context.best, 2), language)}`);
  parts.push(...[placeWords(leaf)].filter((where) => where !== ''));
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** File and cell of the figure; empty when there is none. */
function placeWords({ fact }: LeafScore): string {
  return fact?.file && fact.cell ? `${fact.file}, ${fact.sheet ? `${fact.sheet}!` : ''}${fact.cell}` : '';
}

const WHAT: Readonly<Record<Change['what'], Readonly<Record<Language, string>>>> = {
  numerator: { vi: 'tử số', en: 'the numerator' },
  value: { vi: 'giá trị', en: 'the value' },
  answer: { vi: 'câu trả lời', en: 'the answer' },
  points: { vi: 'số điểm', en: 'the points' },
};

function changeWords(change: Change, of: Explanation, language: Language): string {
  const { leaf, what, from, to, gain, rank, score } = change;
  const reached = formatNumber(score.toFixed(of.scheme.decimals), language);
  const more = worth(of, gain, language);
  const [, bound = '', start = ''] = /^([<>≤≥~]?)(.*)$/s.exec(from || '–') ?? [];
  const moved = `${bound}${formatNumber(start, language)} → ${formatNumber(to, language)}`;
  return language === 'vi'
    ? `Gần nhất để lên hạng ${formatNumber(String(rank), language)}: ${WHAT[what].vi} của ${leaf.criterion.id} từ ${moved}, thêm ${more} điểm, thành ${reached}, khi các đơn vị khác giữ nguyên.`
    : `Nearest way to rank ${rank}: ${WHAT[what].en} of ${leaf.criterion.id} from ${moved}, ${more} points more, ${reached} in all, the others standing still.`;
}

function noChange(language: Language): string {
  return language === 'vi'
    ? 'Không tiêu chí nào một mình đủ để lên hạng; cần cải thiện nhiều tiêu chí cùng lúc.'
    : 'No single criterion is enough to move up; several have to improve together.';
}

function safetyWords(safety: Safety, language: Language): string {
  const { weights, rounding, verifiedOnly, whole, inseparable } = safety;
  const span = ({ best, worst }: { best: number; worst: number }) => (best === worst ? `${best}` : `${best}–${worst}`);
  if (language === 'vi') {
    if (isSafe(safety))
      return `Thứ hạng chắc chắn: không đổi khi trọng số xê dịch 25%, khi số liệu bị làm tròn, khi bỏ điểm chưa thẩm định.`;
    const tied =
      inseparable.length === 0
        ? ''
        : `; với độ chính xác của số liệu, chưa phân biệt được với ${inseparable.join(', ')}`;
    return `Thứ hạng chưa chắc: trong khoảng ${span(whole)} (trọng số ±25%: ${span(weights)}, giữ nguyên ở ${weights.held}% lần thử; làm tròn số liệu: ${span(rounding)}; bỏ điểm chưa thẩm định: ${verifiedOnly.rank})${tied}.`;
  }
  if (isSafe(safety))
    return 'The rank is safe: it holds under weights ±25%, rounded figures, and without unverified points.';
  const tied =
    inseparable.length === 0
      ? ''
      : `; at the precision of the figures it cannot be told apart from ${inseparable.join(', ')}`;
  return `The rank is not safe: anywhere in ${span(whole)} (weights ±25%: ${span(weights)}, held in ${weights.held}% of the draws; rounding: ${span(rounding)}; without unverified points: ${verifiedOnly.rank})${tied}.`;
}

/** A part of the score, on the scale of the score: after what is left out of a unit's reckoning has been made up for. */
function worth(of: Explanation, points: Decimal, language: Language): string {
  const decimals = of.scheme.scale === 'index' ? of.scheme.decimals : Math.max(of.scheme.decimals, 2);
  return show(rounded(onScale(of.scheme, points), decimals), language);
}

function show(value: Decimal, language: Language): string {
  return formatNumber(plain(value), language);
}
