/// <reference lib="dom" />
/**
 * Stands behind Microsoft's client library in the pane's page, where Excel would: the fake Excel of the page around it
 * answers. Built into the demo's `office.js`, after the library, which is loaded unchanged.
 */
import { connect, type OfficeScope } from '../connect.ts';
import type { FakeExcel } from '../fake-excel.ts';

const around = window.parent as Window & { fakeExcel?: FakeExcel };
if (around.fakeExcel) connect(window as unknown as OfficeScope, around.fakeExcel);
