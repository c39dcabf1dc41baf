/**
 * The server half of Excel, in memory. Microsoft's client library sends `{ObjectPaths, Actions}` and gets
 * `{Results, TraceIds, Error?}`; everything the client does itself (proxies, load and sync rules, null objects, error
 * objects) is the real thing. What the pane does not use is not here and says so.
 */
import { areaAddress } from '../../lib/core/book/address.ts';
import type { FakeSheet, FakeWorkbook } from './fake-workbook.ts';
import { Ledger } from './ledger.ts';
import type { HostObject, Member } from './members.ts';
import { ExcelError, NotInFakeExcel } from './not-in-fake-excel.ts';
import { OBJECT_TYPES } from './object-types.ts';
import type { RangeOf } from './objects/range.ts';
import { type Action, type ObjectPath, PATH, type Request, type Response, STEP } from './wire.ts';

/** Where the imitation is turned: an older Excel, a smaller pipe, somebody typing in a cell. */
export interface Knobs {
  /** Highest ExcelApi set: 1.7 Excel 2019, 1.14 Office 2021, 1.17 LTSC 2024, 1.21 Microsoft 365. */
  api: '1.7' | '1.14' | '1.17' | '1.21';
  platform: 'PC' | 'Mac' | 'OfficeOnline';
  language: string;
  /** Bytes one request or one answer may have; Excel on the web stops at 5 MB. */
  payload: number;
  /** Somebody is typing in a cell: every request fails until Enter is pressed. */
  editing: boolean;
}

export type Listener = (event: { sheet: FakeSheet; message: Record<string, unknown> }) => void;

export class FakeExcel {
  readonly workbook: FakeWorkbook;
  readonly knobs: Knobs;
  readonly ledger = new Ledger();
  /** Told of every change that a registered handler would hear of. */
  readonly listeners = new Set<Listener>();
  /** Told when the selection moved, for whoever draws the grid. */
  readonly onSelect = new Set<() => void>();
  /** Told when any cell changed, by whomever. */
  readonly onEdit = new Set<() => void>();
  /** Ranges the client asked to keep beyond one sync, by reference id; the client releases them after its batch. */
  readonly kept = new Map<string, HostObject>();
  private keptSoFar = 0;
  private pending: { sheet: FakeSheet; address: string }[] = [];

  constructor(workbook: FakeWorkbook, knobs: Partial<Knobs> = {}) {
    this.workbook = workbook;
    this.knobs = { api: '1.21', platform: 'PC', language: 'vi-VN', payload: 5_000_000, editing: false, ...knobs };
  }

  /** Answers one `sync`. */
  execute(body: string): string {
    this.ledger.asked(body.length, isRelease(body));
    const response = this.answer(body);
    const answer = JSON.stringify(response);
    this.ledger.answered(answer.length);
    this.announceOwnWrites();
    if (response.Error || answer.length <= this.knobs.payload) return answer;
    return JSON.stringify(
      failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
    );
  }

  supports(set: string): boolean {
    const [wanted, has] = [set, this.knobs.api].map((version) => Number(version.split('.')[1]));
    return (wanted as number) <= (has as number);
  }

  /** A person, here or elsewhere (`Remote`), types into a cell. `typed` beginning with `=` is a formula. */
  edit(
    sheetName: string,
    row: number,
    column: number,
    typed: string | number | boolean | null,
    source = 'Local',
  ): void {
    const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    const before = sheet.cell(row, column);
    const formula = typeof typed === 'string' && typed.startsWith('=') ? typed.slice(1) : null;
    sheet.put(row, column, { ...before, value: formula === null ? typed : null, formula });
    this.announce(sheet, areaAddress({ top: row, left: column, bottom: row, right: column }), source, undefined);
  }

  select(address: string): void {
    this.workbook.selection = address;
    for (const tell of this.onSelect) tell();
  }

  wrote(what: string, range: RangeOf, changesCells: boolean): void {
    this.ledger.wrote(what, `${range.sheet.name}!${areaAddress(range)}`);
    if (changesCells) this.pending.push({ sheet: range.sheet, address: areaAddress(range) });
  }

  wroteProperty(key: string): void {
    this.ledger.wrote('property', key);
  }

  private answer(body: string): Response {
    if (body.length > this.knobs.payload) {
      return failure('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    if (this.knobs.editing) {
      return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode.');
    }
    const { ObjectPaths, Actions } = JSON.parse(body) as Request;
    const objects = new Map<number, HostObject | null>();
    const response: Response = { Results: [], TraceIds: [] };
    for (const action of Actions) {
      try {
        // What earlier actions did stays done: Excel does not roll a failed batch back.
        const trace = action.ActionType === STEP.trace;
        if (trace) response.TraceIds.push(action.Id);
        const Value = trace ? null : this.act(action, ObjectPaths, objects);
        // A trace is answered like any action: event handlers attach only when the client hears it went through.
        response.Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        response.Error = { Code: error.code, Message: error.message, Location: action.Name ?? '' };
        break;
      }
    }
    return response;
  }

  private act(action: Action, paths: Request['ObjectPaths'], objects: Map<number, HostObject | null>): unknown {
    const object = this.resolve(action.ObjectPathId, paths, objects);
    if (object === null) return null;
    const type = OBJECT_TYPES[object.type];
    if (action.ActionType === STEP.instantiate) {
      const reference = [...this.kept].find(([, kept]) => kept === object)?.[0];
      return { ...type?.identity?.(object.of), ...(reference ? { _ReferenceId: reference } : {}) };
    }
    if (action.ActionType === STEP.query) return this.query(object, action.QueryInfo?.Select ?? []);
    const args = action.ArgumentInfo?.Arguments ?? [];
    if (action.ActionType === STEP.set) {
      const { member, name } = this.member(object, action.Name);
      if (!('set' in member) || !member.set) throw new NotInFakeExcel(`writing of ${object.type}.${name}`);
      member.set(object.of, args[0], this);
      return null;
    }
    if (action.Name === '_KeepReference') {
      this.keptSoFar += 1;
      this.kept.set(`range-${this.keptSoFar}`, object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.kept.delete(String(args[0]));
      return null;
    }
    if (object.type === 'Worksheet' && /^_(Unr|R)egisterDataChangedEvent$/.test(action.Name)) {
      (object.of as FakeSheet).watchers += action.Name.startsWith('_R') ? 1 : -1;
      return null;
    }
    const { member, name } = this.member(object, action.Name);
    if (!('call' in member)) throw new NotInFakeExcel(`method ${object.type}.${name}`);
    const result = member.call(object.of, args, this);
    return result !== null && 'result' in result ? result.result : null;
  }

  private member(object: HostObject, wireName: string): { member: Member<unknown>; name: string } {
    const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
    const member = OBJECT_TYPES[object.type]?.members[name];
    if (!member) throw new NotInFakeExcel(`${object.type}.${name}`);
    if (!this.supports(member.since)) {
      throw new ExcelError('ApiNotFound', `${object.type}.${name} needs ExcelApi ${member.since}.`);
    }
    return { member, name };
  }

  private resolve(id: number, paths: Request['ObjectPaths'], known: Map<number, HostObject | null>): HostObject | null {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const path = paths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const object = this.follow(path, paths, known);
    known.set(id, object);
    return object;
  }

  private follow(
    path: ObjectPath,
    paths: Request['ObjectPaths'],
    known: Map<number, HostObject | null>,
  ): HostObject | null {
    if (path.ObjectPathType === PATH.global) return { type: 'Workbook', of: this.workbook };
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.kept.get(path.Name);
      if (!kept) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1, paths, known);
    if (parent === null) throw new ExcelError('InvalidObjectPath', 'The parent object does not exist.');
    const args = path.ArgumentInfo?.Arguments ?? [];
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, args[0]);
    if (path.ObjectPathType === PATH.method && path.Name === 'GetItem') return this.item(parent, args[0]);
    const { member, name } = this.member(parent, path.Name);
    if (path.ObjectPathType === PATH.property && 'child' in member) return member.child(parent.of, this);
    if (path.ObjectPathType === PATH.method && 'call' in member) {
      const result = member.call(parent.of, args, this);
      return result !== null && 'result' in result ? null : result;
    }
    throw new NotInFakeExcel(`object ${parent.type}.${name}`);
  }

  private item(parent: HostObject, key: unknown): HostObject {
    const find = OBJECT_TYPES[parent.type]?.item;
    if (!find) throw new NotInFakeExcel(`item of ${parent.type}`);
    const object = find(parent.of, key, this);
    if (object === null) throw new ExcelError('ItemNotFound', `The requested resource does not exist: ${String(key)}`);
    return object;
  }

  /** The selected properties of an object, or of every item when it is a collection. */
  private query(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const type = OBJECT_TYPES[object.type];
    if (type?.items) return { _Items: type.items(object.of, this).map((item) => this.query(item, select)) };
    const answer: Record<string, unknown> = { ...type?.identity?.(object.of) };
    for (const wanted of select) {
      const [first = '', ...rest] = wanted.split('/');
      const { member } = this.member(object, first);
      const key = first.charAt(0).toUpperCase() + first.slice(1);
      if ('child' in member) {
        const inner = this.query(member.child(object.of, this), [rest.join('/')]);
        answer[key] = { ...(answer[key] as object | undefined), ...inner };
      } else if ('get' in member) answer[key] = member.get(object.of, this);
    }
    return answer;
  }

  private announceOwnWrites(): void {
    const written = this.pending;
    this.pending = [];
    for (const { sheet, address } of written) this.announce(sheet, address, 'Local', 'ThisLocalAddin');
  }

  private announce(sheet: FakeSheet, address: string, source: string, trigger: string | undefined): void {
    for (const tell of this.onEdit) tell();
    if (sheet.watchers === 0) return;
    const message = {
      address,
      changeType: 'RangeEdited',
      source,
      worksheetId: sheet.id,
      ...(this.supports('1.14') ? { triggerSource: trigger ?? 'Unknown' } : {}),
    };
    for (const tell of this.listeners) tell({ sheet, message });
  }
}

/** True for a request that only lets go of ranges. */
function isRelease(body: string): boolean {
  const calls = (JSON.parse(body) as Request).Actions.filter(({ ActionType }) => ActionType !== STEP.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference');
}

function failure(Code: string, Message: string): Response {
  return { Results: [], TraceIds: [], Error: { Code, Message, Location: '' } };
}
