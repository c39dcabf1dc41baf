/** Formula text to tree, by the grammar of @borgar/fx; each distinct formula of a workbook is parsed once. */
import { type AstExpression, parse, type Token, tokenize } from '@borgar/fx/xlsx';
import { readArea, relativeArea, writeArea } from './area.ts';
import type { AreaRef, Expression, Form } from './expression.ts';

/** Reads a formula (en-US as files store it, without `=`) that stands at `row`, `column`. */
export type FormReader = (formula: string, row: number, column: number) => Form;

/** A reader that remembers the formulas it has seen; keep one for a whole workbook. */
export function formReader(): FormReader {
  const seen = new Map<string, Form>();
  return (formula, row, column) => {
    const tokens = tokenize(formula);
    let key = '';
    for (const token of tokens) key += keyOf(token, row, column);
    let form = seen.get(key);
    if (!form) {
      const pieces = tokens.map((token) => piece(token, row, column));
      form = readForm(key, tokens, pieces, row, column);
      seen.set(key, form);
    }
    return form;
  };
}

/** The formula as it would be written at another cell when copied there. */
export function writeForm(form: Form, row: number, column: number): string {
  return form.pieces.map((part) => (typeof part === 'string' ? part : writeArea(part, row, column))).join('');
}

/** `_xlfn.XLOOKUP` and `xlookup` → `XLOOKUP`. */
function functionName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.)+/, '');
}

/** A token as copies share it: plain references by their distance from the cell, everything else as written. */
function keyOf(token: Token, row: number, column: number): string {
  const text = token.value;
  if (token.type === 'range') {
    const fast = quickRelative(text, row, column);
    if (fast !== null) return fast;
  }
  const part = piece(token, row, column);
  return typeof part === 'string' ? part : relativeArea(part);
}

/** `$A1`, `Sheet!B2:C9` in relative notation, read letter by letter: this runs for every reference of a workbook. */
function quickRelative(text: string, row: number, column: number): string | null {
  let at = text.lastIndexOf('!') + 1;
  let key = at === 0 ? '' : text.slice(0, at).toLowerCase();
  for (;;) {
    let code = text.charCodeAt(at);
    const columnFixed = code === 36;
    if (columnFixed) code = text.charCodeAt(++at);
    let letters = 0;
    while (code >= 65 && code <= 90) {
      letters = letters * 26 + code - 64;
      code = text.charCodeAt(++at);
    }
    const rowFixed = code === 36;
    if (rowFixed) code = text.charCodeAt(++at);
    let digits = 0;
    while (code >= 48 && code <= 57) {
      digits = digits * 10 + code - 48;
      code = text.charCodeAt(++at);
    }
    if (letters === 0 || digits === 0) return null;
    key += `${rowFixed ? `R${digits}` : `R[${digits - row}]`}${columnFixed ? `C${letters}` : `C[${letters - column}]`}`;
    if (at >= text.length) return key;
    if (code !== 58) return null;
    key += ':';
    at += 1;
  }
}

function piece(token: Token, row: number, column: number): string | AreaRef {
  if (token.type === 'range' || token.type === 'range_beam') {
    return readArea(String(token.value), row, column) ?? String(token.value);
  }
  if (token.type === 'whitespace' || token.type === 'newline') return ' ';
  return token.type === 'func' ? functionName(String(token.value)) : String(token.value);
}

function readForm(
  key: string,
  tokens: readonly Token[],
  pieces: readonly (string | AreaRef)[],
  row: number,
  column: number,
): Form {
  const areas = pieces.filter((part): part is AreaRef => typeof part !== 'string');
  const valuesOf = (type: string) => tokens.filter((token) => token.type === type).map((token) => String(token.value));
  return {
    key,
    pieces,
    expression: readExpression([...tokens], key, row, column),
    areas,
    functions: new Set(valuesOf('func').map(functionName)),
    names: [...valuesOf('range_named'), ...valuesOf('structured')],
    brokenReference: valuesOf('error').some((value) => value.toUpperCase() === '#REF!'),
    external:
      areas.some((area) => area.book !== null) || tokens.some((token) => /^'?\[\d+\]/.test(String(token.value))),
  };
}

function readExpression(tokens: Token[], key: string, row: number, column: number): Expression {
  try {
    return expression(parse(tokens), row, column) ?? { kind: 'opaque', text: key };
  } catch {
    return { kind: 'opaque', text: key };
  }
}

class Uncovered extends Error {}

function expression(node: AstExpression | null | undefined, row: number, column: number): Expression | null {
  const read = (child: AstExpression | null | undefined): Expression => {
    const result = expression(child, row, column);
    if (result === null) throw new Uncovered();
    return result;
  };
  if (!node) return null;
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'number') return { kind: 'number', value: node.value };
      if (typeof node.value === 'boolean') return { kind: 'boolean', value: node.value };
      return { kind: 'text', value: String(node.value) };
    case 'ErrorLiteral':
      return { kind: 'error', value: String(node.value).toUpperCase() };
    case 'ReferenceIdentifier': {
      const area = node.kind === 'range' || node.kind === 'beam' ? readArea(node.value, row, column) : null;
      return area ? { kind: 'area', area } : { kind: 'name', name: node.value };
    }
    case 'UnaryExpression':
      return { kind: 'unary', operator: node.operator, operand: read(node.arguments[0]) };
    case 'BinaryExpression':
      return {
        kind: 'binary',
        operator: node.operator,
        left: read(node.arguments[0]),
        right: read(node.arguments[1]),
      };
    case 'CallExpression': {
      const callee = node.callee as { type: string; name?: string };
      if (callee.type !== 'Identifier' || callee.name === undefined) throw new Uncovered();
      const args = node.arguments.map((argument) => expression(argument as AstExpression | null, row, column));
      return { kind: 'call', name: functionName(callee.name), args };
    }
    case 'ArrayExpression':
      return { kind: 'array', rows: node.elements.map((line) => line.map((item) => read(item as AstExpression))) };
    default:
      throw new Uncovered();
  }
}
