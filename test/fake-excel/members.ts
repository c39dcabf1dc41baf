/**
 * How the fake describes what Excel's objects can do. A member carries the requirement set it came with, so that one
 * table serves the answer and the refusal (`ApiNotFound`); a test holds every `since` against Microsoft's type file.
 */
import type { FakeExcel } from './fake-excel.ts';

/** An object of the API as the server sees it: its type's name and what it stands for. */
export interface HostObject<T = unknown> {
  readonly type: string;
  readonly of: T;
}

/** A property with a plain value. */
export interface Value<T> {
  readonly since: string;
  readonly get: (of: T, excel: FakeExcel) => unknown;
  readonly set?: (of: T, value: unknown, excel: FakeExcel) => void;
}

/** A property that is another object; `null` answers as a null object. */
export interface Child<T> {
  readonly since: string;
  readonly child: (of: T, excel: FakeExcel) => HostObject;
}

/** A method: returns an object, a null object (`null`), or a plain result (`{ result }`). */
export interface Method<T> {
  readonly since: string;
  readonly call: (
    of: T,
    args: readonly unknown[],
    excel: FakeExcel,
  ) => HostObject | null | { readonly result: unknown };
}

export type Member<T> = Value<T> | Child<T> | Method<T>;

export interface ObjectType<T> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Of a collection: its items, and how one is found. */
  readonly items?: (of: T, excel: FakeExcel) => readonly HostObject[];
  readonly item?: (of: T, key: unknown, excel: FakeExcel) => HostObject | null;
  /** What an answer always carries, so that the client can find the object again. */
  readonly identity?: (of: T) => Readonly<Record<string, unknown>>;
}

/** Keeps the type of `of` inside one object's table, and none outside it. */
export function objectType<T>(type: ObjectType<T>): ObjectType<unknown> {
  return type as ObjectType<unknown>;
}
