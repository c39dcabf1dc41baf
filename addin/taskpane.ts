/**
 * Entry of the task pane: waits for Office and opens the page in Vietnamese, or in English once its words are here. What
 * the pane thinks with is fetched when the page stands; the other tabs, the audit of formulas and the calculation engine
 * when they are asked for.
 */
import type { Language } from '../lib/core/book/language.ts';
import type { Engine } from './engine.ts';
import { excelHost, FLOOR } from './host/excel-host.ts';
import { newerExcel } from './host/newer/newer-excel.ts';
import { PaneModel } from './pane-model.ts';
import { fetchParts, fetchWords, fetchWordsFor } from './view/all-words.ts';
import { panePage } from './view/pane-page.ts';
import { followTheme } from './view/theme.ts';

const CATALOGUES = 'catalogues.json';
const LANGUAGE = 'tonghop.language';

async function open(): Promise<void> {
  const remembered = rememberedLanguage();
  // English is on its way while Office starts.
  if (remembered === 'en') void spoken(remembered);
  const info = await Office.onReady();
  const root = document.getElementById('pane');
  if (!root) return;
  followTheme(Office);
  // Outside Excel, or in one too old, the notice that the page starts with stays.
  if (String(info.host) !== 'Excel' || !Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return;
  const language = await spoken(remembered ?? languageOf(Office.context.displayLanguage));
  const model = new PaneModel({
    host: excelHost(Excel, Office, newerExcel),
    language,
    loadWords: fetchWords,
    loadWordsFor: fetchWordsFor,
    loadEngine,
    loadCalculation: async () => (await import('./calculation.ts')).loadCalculation(),
  });
  panePage(root, model, rememberLanguage);
  document.getElementById('too-old')?.remove();
  root.hidden = false;
  // Two turns on, the page has been painted.
  requestAnimationFrame(() => setTimeout(() => model.prepare()));
}

async function loadEngine(): Promise<Engine> {
  const [{ engineFrom }, file] = await Promise.all([import('./engine.ts'), fetch(CATALOGUES)]);
  if (!file.ok) throw new Error(`${CATALOGUES}: ${file.status}`);
  return engineFrom(await file.text(), loadAudit);
}

async function loadAudit(): Promise<typeof import('./audit-workbook.ts')> {
  const [audit] = await Promise.all([import('./audit-workbook.ts'), fetchParts('audit')]);
  return audit;
}

/** The language once its words are here; Vietnamese, which always is, when they cannot be fetched. */
async function spoken(language: Language): Promise<Language> {
  try {
    await fetchWords(language);
    return language;
  } catch {
    await fetchWords('vi');
    return 'vi';
  }
}

/** `en-GB` → English; Vietnamese for everybody else. */
function languageOf(locale: string): Language {
  return /^en/i.test(locale) ? 'en' : 'vi';
}

/** Storage may be forbidden; then the choice lasts as long as the pane. */
function rememberedLanguage(): Language | null {
  try {
    const language = localStorage.getItem(LANGUAGE);
    return language === 'vi' || language === 'en' ? language : null;
  } catch {
    return null;
  }
}

function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // Nothing is lost but the choice.
  }
}

void open();
