/// <reference lib="dom" />
/**
 * The demo page: the real pane in a frame, a fake Excel around it, and a grid to look at and type into.
 * `?sample=NAME&api=1.7&platform=OfficeOnline&lang=en-US&payload=5000000&view=pane`
 */
import type { Book } from '../../../lib/core/book/book.ts';
import { bookFromBytes } from '../../../lib/xlsx/read/book-from-bytes.ts';
import { browserInflate } from '../../../lib/xlsx/read/inflate-browser.ts';
import { FakeExcel, type Knobs } from '../fake-excel.ts';
import { fakeWorkbook } from '../fake-workbook.ts';
import { Grid } from './grid.ts';

interface Sample {
  readonly file: string;
  readonly title: string;
}

declare global {
  interface Window {
    fakeExcel?: FakeExcel;
    /** For tests: opens a workbook of their own. */
    openBook?: (book: Book, name: string, knobs?: Partial<Knobs>) => void;
  }
}

const VERSIONS: readonly (readonly [Knobs['api'], string])[] = [
  ['1.21', 'Microsoft 365'],
  ['1.17', 'LTSC 2024'],
  ['1.14', 'Office 2021'],
  ['1.7', 'Excel 2019'],
];

const asked = new URLSearchParams(location.search);
const part = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

let opened = 0;

function open(book: Book, name: string, knobs: Partial<Knobs> = {}): void {
  window.fakeExcel = new FakeExcel(fakeWorkbook(book, name), {
    api: (asked.get('api') ?? '1.21') as Knobs['api'],
    platform: (asked.get('platform') ?? 'PC') as Knobs['platform'],
    language: asked.get('lang') ?? 'vi-VN',
    payload: Number(asked.get('payload') ?? 5_000_000),
    ...knobs,
  });
  if (asked.get('view') !== 'pane') new Grid(window.fakeExcel);
  // The frame is loaded anew, as Excel opens the pane anew with another workbook.
  opened += 1;
  part<HTMLIFrameElement>('pane').src = `taskpane.html?book=${opened}`;
}

async function start(): Promise<void> {
  window.openBook = open;
  document.body.classList.toggle('only-pane', asked.get('view') === 'pane');
  const samples = (await (await fetch('samples.json')).json()) as Sample[];
  choices(
    part('sample'),
    samples.map(({ file, title }) => [file, title]),
    asked.get('sample'),
    'sample',
  );
  choices(part('api'), VERSIONS, asked.get('api'), 'api');
  part<HTMLInputElement>('file').onchange = openFile;
  const sample = samples.find(({ file }) => file === asked.get('sample')) ?? samples[0];
  if (asked.get('sample') === 'none' || !sample) return;
  open((await (await fetch(sample.file)).json()) as Book, sample.title);
}

function choices(
  select: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
  chosen: string | null,
  name: string,
): void {
  for (const [value, text] of options) select.append(new Option(text, value, false, value === chosen));
  select.onchange = () => {
    asked.set(name, select.value);
    location.search = asked.toString();
  };
}

async function openFile(event: Event): Promise<void> {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (!file) return;
  try {
    open(await bookFromBytes(new Uint8Array(await file.arrayBuffer()), browserInflate), file.name);
    part('said').textContent = '';
  } catch (error) {
    part('said').textContent = `Không mở được ${file.name}: ${(error as Error).message}`;
  }
}

void start();
