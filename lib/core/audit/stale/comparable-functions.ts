/** How far a function's result may be held against a stored one. */

/** A set of names from one line of words. */
const names = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Functions whose result depends on the moment, the machine, the language, or on cells no reference names. */
export const UNSTABLE = names(
  'NOW TODAY RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO TEXT FIXED DOLLAR SUBTOTAL AGGREGATE GETPIVOTDATA ' +
    'HYPERLINK VALUE DATEVALUE TIMEVALUE FORMULATEXT SHEET SHEETS NUMBERVALUE ISREF ISFORMULA ERROR.TYPE TYPE HOUR ' +
    'MINUTE SECOND RTD CHAR CODE IMAGE STOCKHISTORY WEBSERVICE',
);

/** Programs compute these alike to the last digits; what is found by approximation may differ in far earlier ones. */
export const EXACT = names(
  'SUM AVERAGE MIN MAX COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS PRODUCT ROUND IF IFERROR AND OR NOT ABS INT SUMPRODUCT ' +
    'ISNUMBER ISBLANK ISTEXT N VLOOKUP HLOOKUP INDEX MATCH ROUNDUP ROUNDDOWN ISERROR LEN TRIM COUNTBLANK CHOOSE LARGE ' +
    'SMALL MEDIAN RANK SQRT POWER LN LOG LOG10 EXP SUMSQ XLOOKUP AVERAGEIF AVERAGEIFS AVERAGEA IFS SWITCH IFNA ISERR ' +
    'ISNA SIGN ODD EVEN PI',
);

/** Functions on days. Excel counts a 29 February 1900, others do not: days before March 1900 are not compared. */
export const DAYS = names(
  'DATE DAY MONTH YEAR WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH DAYS DAYS360 DATEDIF YEARFRAC NETWORKDAYS ' +
    'NETWORKDAYS.INTL WORKDAY WORKDAY.INTL',
);
