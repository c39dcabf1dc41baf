/** One row of the indicator sheet: what it asks, what was answered, what follows from it. */
import type { AssignedRow } from '../catalogue/assignment.ts';
import type { Indicator } from '../catalogue/catalogue.ts';
import { targetFor } from '../catalogue/targets.ts';
import type { IndicatorAnswer } from './answers.ts';
import { address, cell, stored } from './cells.ts';
import { cellName, type IndicatorField, rowKey, rowName, SHEETS } from './form.ts';
import { at } from './indicator-columns.ts';
import { resultOf, statusOf } from './indicator-formulas.ts';
import type { Issue } from './issue.ts';
import { targetWords } from './target-words.ts';
import type { TemplateStyle } from './template-styles.ts';
import type { CellLayout, NameLayout, RowLayout } from './workbook-layout.ts';

/** Row key of an assigned row. */
export function keyOf(row: AssignedRow): string {
  return rowKey(row.indicator.id, row.part);
}

/** Fields that a row asks for; the others are greyed. */
export function askedOf(indicator: Indicator): readonly IndicatorField[] {
  const figures: Readonly<Record<string, readonly IndicatorField[]>> = {
    ratio: ['numerator', 'denominator', 'stated'],
    share: ['stated'],
    count: ['stated'],
    text: [],
  };
  return [...(figures[indicator.measure] ?? []), 'text', 'evidence', 'evidenceNumber', 'evidenceDate', 'note'];
}

/** The row; targets too long for their cell are added to `notes`, which stand under the table. */
export function indicatorRow(
  issue: Issue,
  of: AssignedRow,
  row: number,
  answer: IndicatorAnswer,
  notes: string[],
): RowLayout {
  const { indicator } = of;
  const { equalityMeets } = issue.catalogue.policy;
  const tier = of.tier ?? issue.unit.tier;
  const asked = askedOf(indicator);
  const addresses = {
    numerator: address(row, at('numerator')),
    denominator: address(row, at('denominator')),
    stated: address(row, at('stated')),
    text: address(row, at('text')),
  };
  const target = (year: number) => targetFor(indicator, year, tier, of.class);
  const goal = (field: 'target2025' | 'target2030', year: number): CellLayout => {
    const words = targetWords(target(year)) ?? footnoteMark(notes, target(year)?.text ?? '');
    return cell(at(field), words === '' ? '–' : words, 'small');
  };
  const verdict = (field: 'status' | 'status2030', year: number): CellLayout => {
    const { formula, value } = statusOf(indicator, target(year), equalityMeets, addresses, answer);
    return cell(at(field), value, 'status', { formula });
  };
  const input = (field: keyof IndicatorAnswer, style: TemplateStyle): CellLayout =>
    asked.includes(field)
      ? cell(at(field), stored(answer[field], field === 'evidenceDate'), style)
      : cell(at(field), null, 'off');
  const result = resultOf(indicator, addresses, answer);
  return {
    row,
    grows: true,
    cells: [
      cell(1, keyOf(of), 'key'),
      cell(at('no'), indicator.id, 'number'),
      cell(at('name'), rowName(indicator, of.part), 'text'),
      cell(at('definition'), definitionOf(indicator), 'definition'),
      cell(at('unit'), indicator.unit || '–', 'center'),
      goal('target2025', 2025),
      goal('target2030', 2030),
      input('numerator', 'inNumber'),
      input('denominator', 'inNumber'),
      result
        ? cell(at('result'), result.value, indicator.measure === 'count' ? 'count' : 'result', {
            formula: result.formula,
          })
        : cell(at('result'), null, 'off'),
      input('stated', indicator.measure === 'count' ? 'inNumber' : 'inShare'),
      input('text', 'inSmall'),
      verdict('status', 2025),
      verdict('status2030', 2030),
      input('evidence', 'inSmall'),
      input('evidenceNumber', 'inSmall'),
      input('evidenceDate', 'inDate'),
      input('note', 'inSmall'),
    ],
  };
}

/** What the official must put into the cells, in the catalogue's captions. */
function definitionOf(indicator: Indicator): string {
  const column = (field: IndicatorField) => `(${at(field) - 1})`;
  if (indicator.measure === 'ratio') {
    return `Tử số ${column('numerator')}: ${indicator.numerator}.\nMẫu số ${column('denominator')}: ${indicator.denominator}.`;
  }
  if (indicator.measure === 'count') return `Số lượng, ghi ở cột ${column('stated')}: ${indicator.numerator}.`;
  if (indicator.measure === 'share') return `Tỷ lệ theo số liệu công bố, ghi điểm phần trăm ở cột ${column('stated')}.`;
  return `Ghi tình trạng thực hiện bằng lời ở cột ${column('text')}.`;
}

/** Names of the row's cells for figures and words. */
export function inputNames(of: AssignedRow, row: number): NameLayout[] {
  const fields = askedOf(of.indicator).filter((field) =>
    ['numerator', 'denominator', 'stated', 'text'].includes(field),
  );
  return fields.map((field) => ({
    name: cellName(keyOf(of), field),
    sheet: SHEETS.indicators,
    range: address(row, at(field)),
  }));
}

function footnoteMark(notes: string[], text: string): string {
  if (!notes.includes(text)) notes.push(text);
  return `Xem chú thích ${notes.indexOf(text) + 1}`;
}
