/** The rules of a ranking in one sentence, printed under its title so that nobody has to look for them. */
import type { Language } from '../../book/language.ts';
import { formatNumber } from '../../findings/format-number.ts';
import { plain } from '../points/exact.ts';
import { leavesOf, type Policy, type Scheme, type Ties } from '../scheme/scheme.ts';

const TIES: Readonly<Record<Ties, Readonly<Record<Language, string>>>> = {
  min: {
    vi: 'bằng điểm thì cùng hạng, hạng sau bỏ (15, 15, 17)',
    en: 'equal scores share a rank and the next is skipped (15, 15, 17)',
  },
  max: { vi: 'bằng điểm thì cùng nhận hạng sau (16, 16, 17)', en: 'equal scores share the later rank (16, 16, 17)' },
  dense: {
    vi: 'bằng điểm thì cùng hạng, không bỏ hạng (15, 15, 16)',
    en: 'equal scores share a rank and none is skipped (15, 15, 16)',
  },
  average: {
    vi: 'bằng điểm thì nhận hạng trung bình (15,5; 15,5; 17)',
    en: 'equal scores get the mean rank (15.5, 15.5, 17)',
  },
};

const POLICY: Readonly<Record<Policy, Readonly<Record<Language, string>>>> = {
  zero: { vi: 'tính 0 điểm', en: 'no points' },
  rescale: { vi: 'không tính, phần còn lại quy về trọn thang', en: 'left out, the rest counts as the whole' },
  unranked: { vi: 'vẫn chấm nhưng không xếp hạng', en: 'scored, not ranked' },
};

export function policyWords(scheme: Scheme, language: Language): string {
  const vi = language === 'vi';
  const leaves = leavesOf(scheme).filter((leaf) => leaf.form !== 'shown');
  const each = (of: (leaf: (typeof leaves)[number]) => Policy) =>
    [...new Set(leaves.map(of))].map((policy) => POLICY[policy][language]).join(vi ? ' hoặc ' : ' or ');
  const [missing, other] = [each((leaf) => leaf.missing), each((leaf) => leaf.notApplicable)];
  const minimum = formatNumber(plain(scheme.minimumCoverage), language);
  const least = scheme.minimumCoverage.gt(0)
    ? vi
      ? ` Phải có số liệu cho ít nhất ${minimum}% số điểm mới xếp hạng.`
      : ` Figures for at least ${minimum}% of the points are needed for a rank.`
    : '';
  return vi
    ? `Xếp hạng theo điểm làm tròn ${scheme.decimals} chữ số thập phân; ${TIES[scheme.ties].vi}. Thiếu số liệu: ${missing}. Không áp dụng: ${other}.${least}`
    : `Ranked by the score to ${scheme.decimals} decimals; ${TIES[scheme.ties].en}. Missing: ${missing}. Not applicable: ${other}.${least}`;
}
