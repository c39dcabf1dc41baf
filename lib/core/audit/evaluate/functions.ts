/** The functions most figures are made of. Each takes its arguments worked out and gives a value or `UNKNOWN`. */
import { type CellError, type CellValue, isError } from '../../book/book.ts';
import { Decimal } from '../../book/decimal.ts';
import { error, isMatrix, type Result, toBoolean, toNumber, UNKNOWN, type Unknown } from './value.ts';

type Work = (args: readonly Result[]) => Result;

export const FUNCTIONS: Readonly<Record<string, Work>> = {
  SUM: overNumbers((numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? error('#DIV/0!') : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
  ),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  PRODUCT: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b))),
  COUNT: (args) => {
    const cells = args.flatMap((arg) => (isMatrix(arg) ? arg.rows.flat() : [arg]));
    if (args.some((arg) => typeof arg === 'string' || arg === UNKNOWN)) return UNKNOWN;
    return cells.filter((cell) => typeof cell === 'number').length;
  },
  COUNTA: (args) => {
    if (args.some((arg) => !isMatrix(arg))) return UNKNOWN;
    return args.flatMap((arg) => (isMatrix(arg) ? arg.rows.flat() : [])).filter((cell) => cell !== null).length;
  },
  ROUND: ofNumbers(2, (x, digits) => roundHalfAway(x, digits as number)),
  ABS: ofNumbers(1, (x) => Math.abs(x)),
  INT: ofNumbers(1, (x) => Math.floor(x)),
  SQRT: ofNumbers(1, (x) => (x < 0 ? error('#NUM!') : Math.sqrt(x))),
  AND: ofConditions((all) => all.every(Boolean)),
  OR: ofConditions((all) => all.some(Boolean)),
  NOT: (args) => {
    const value = toBoolean(one(args[0]));
    return typeof value === 'boolean' ? !value : value;
  },
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISBLANK: is((value) => value === null),
  NA: () => error('#N/A'),
  TRUE: () => true,
  FALSE: () => false,
};

/** Numbers in cells count, text and blanks in cells are passed over; what is written into the formula is converted. */
function overNumbers(work: (numbers: readonly number[]) => number | CellError): Work {
  return (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      if (isMatrix(arg)) {
        for (const cell of arg.rows.flat()) {
          if (isError(cell)) return cell;
          if (typeof cell === 'number') numbers.push(cell);
        }
      } else {
        const number = toNumber(arg);
        if (typeof number !== 'number') return number;
        numbers.push(number);
      }
    }
    const result = work(numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? UNKNOWN : result;
  };
}

function ofNumbers(count: number, work: (...numbers: number[]) => number | CellError | Unknown): Work {
  return (args) => {
    if (args.length !== count) return UNKNOWN;
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(one(arg));
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return work(...numbers);
  };
}

function ofConditions(work: (conditions: readonly boolean[]) => boolean): Work {
  return (args) => {
    const conditions: boolean[] = [];
    for (const arg of args) {
      const value = one(arg);
      // A text or a blank cell among conditions is passed over by Excel; that is left to the engine.
      if (value === null || typeof value === 'string') return UNKNOWN;
      const condition = toBoolean(value);
      if (typeof condition !== 'boolean') return condition;
      conditions.push(condition);
    }
    return conditions.length === 0 ? UNKNOWN : work(conditions);
  };
}

function is(test: (value: CellValue) => boolean): Work {
  return (args) => {
    const value = one(args[0]);
    return value === UNKNOWN ? UNKNOWN : test(value);
  };
}

function one(value: Result | undefined): CellValue | Unknown {
  if (value === undefined) return UNKNOWN;
  if (!isMatrix(value)) return value;
  const cell = value.rows[0]?.[0];
  return value.rows.length === 1 && value.rows[0]?.length === 1 && cell !== undefined ? cell : UNKNOWN;
}

/** Rounds as Excel does: half away from zero on the fifteen digits it keeps, so that 1.005 gives 1.01. */
function roundHalfAway(x: number, digits: number): number | Unknown {
  if (!Number.isInteger(digits) || digits < -12 || digits > 12) return UNKNOWN;
  const scaled = Math.abs(x) * 10 ** digits;
  const rest = scaled - Math.floor(scaled);
  // Only near a tie do binary fractions matter.
  if (scaled < 1e12 && Math.abs(rest - 0.5) > 1e-4) return (Math.sign(x) * Math.round(scaled)) / 10 ** digits;
  const scale = new Decimal(10).pow(digits);
  return new Decimal(x.toPrecision(15)).times(scale).toDecimalPlaces(0).div(scale).toNumber();
}
