import { LAYOUT_VERSION } from '../../layout/form.ts';
import { notice, type Rule } from '../rule.ts';

/** The form of an earlier period or of another catalogue was used again. */
export const templateVersion: Rule = {
  id: 'template.other-version',
  severity: 'warning',
  certainty: 'certain',
  *check({ submission: { template }, catalogue }) {
    if (!template) return;
    const differs = [
      template.catalogue !== catalogue.id ? 'catalogue' : '',
      template.catalogue === catalogue.id && template.catalogueVersion !== catalogue.version ? 'catalogueVersion' : '',
      template.version !== LAYOUT_VERSION ? 'layout' : '',
    ].filter(Boolean);
    if (differs.length === 0) return;
    const found = `${template.catalogue} ${template.catalogueVersion}`.trim();
    yield notice(
      null,
      {
        differs,
        found,
        wanted: `${catalogue.id} ${catalogue.version}`,
        layout: template.version,
        wantedLayout: LAYOUT_VERSION,
      },
      // Another catalogue counts other things; an older version of this one may still be read.
      differs.includes('catalogue') ? { severity: 'error' } : {},
    );
  },
};
