/** Entry of the task pane: waits for Office, loads the catalogues, opens the page. */
import { decodeCatalogues } from './catalogues/catalogue-file.ts';
import { excelHost, FLOOR } from './host/excel-host.ts';
import { newerExcel } from './host/newer/newer-excel.ts';
import { PaneModel } from './pane-model.ts';
import { panePage } from './view/pane-page.ts';
import { followTheme } from './view/theme.ts';

const CATALOGUES = 'catalogues.json';
const LANGUAGE = 'tonghop.language';

async function open(): Promise<void> {
  const [info, file] = await Promise.all([Office.onReady(), fetch(CATALOGUES)]);
  const root = document.getElementById('pane');
  if (!root) return;
  followTheme(Office);
  // Outside Excel, or in one too old, the notice that the page starts with stays.
  if (String(info.host) !== 'Excel' || !Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return;
  const catalogues = decodeCatalogues(await file.text());
  const model = new PaneModel({
    host: excelHost(Excel, Office, newerExcel),
    catalogues,
    language: rememberedLanguage() ?? (/^en/i.test(Office.context.displayLanguage) ? 'en' : 'vi'),
    loadAudit: async () => (await import('./audit-workbook.ts')).auditWorkbook,
  });
  panePage(root, model, rememberLanguage);
  document.getElementById('too-old')?.remove();
  root.hidden = false;
}

/** Storage may be forbidden; then the choice lasts as long as the pane. */
function rememberedLanguage(): 'vi' | 'en' | null {
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
