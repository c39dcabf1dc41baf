/** Loads Microsoft's client library, unchanged, into a context of its own under Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { connect, type OfficeScope } from './connect.ts';
import type { FakeExcel } from './fake-excel.ts';

/** Folder of the library as npm installed it. It is never copied into the project's repository. */
export function officeFiles(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

let compiled: vm.Script | undefined;

/** The library's `Excel` and `Office`, connected to a fake Excel. */
export function officeClient(excel: FakeExcel): OfficeScope {
  const file = path.join(officeFiles(), 'excel-web-16.00.js');
  compiled ??= new vm.Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  const location = { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' };
  const storage = { getItem: () => null, setItem: () => undefined };
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    URL,
    location,
    navigator: { userAgent: 'node', language: 'vi' },
    document: {
      cookie: '',
      URL: location.href,
      location,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: () => undefined }),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
  };
  for (const self of ['window', 'self', 'top', 'parent']) scope[self] = scope;
  compiled.runInContext(vm.createContext(scope));
  connect(scope as unknown as OfficeScope, excel);
  return scope as unknown as OfficeScope;
}
