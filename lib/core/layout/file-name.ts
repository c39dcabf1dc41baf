import type { Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';

/** Name of a unit's template file, safe on every system and in order of codes: `328-thi-xa-my-hao-2023-Q1.xlsx`. */
export function templateFileName(unit: Pick<Unit, 'code' | 'name'>, period: Pick<Period, 'id'>): string {
  return `${plain(unit.code)}-${plain(unit.name).toLowerCase()}-${period.id}.xlsx`;
}

/** Letters without marks and digits, anything else one dash. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
