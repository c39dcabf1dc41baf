import type { Decimal } from '../../book/decimal.ts';

/** A figure as machines read it: all its digits, a decimal point, no exponent, no thousands marks; null stays null. */
export function plainFigure(figure: Decimal | null): string | null {
  return figure === null ? null : figure.toFixed();
}
