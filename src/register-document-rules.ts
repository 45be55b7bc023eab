import { annualReportRules } from './api/annual-report/rules/annual-report-rules';
import { catalogCategoryRules } from './api/catalog-category/rules/catalog-category-rules';
import { disclosureGuideRules } from './api/disclosure-guide/rules/disclosure-guide-rules';
import { disclosureRules } from './api/disclosure/rules/disclosure-rules';
import { organizationRules } from './api/organization/rules/organization-rules';
import { vocabularyTermRules } from './api/vocabulary-term/rules/vocabulary-term-rules';
import { workingCalendarRules } from './api/working-calendar/rules/working-calendar-rules';
import { clearDocumentRules, registerDocumentRules } from './documents/document-rules';

/** Which rules each content type is written under. */
export function registerAllDocumentRules(): void {
  clearDocumentRules();
  registerDocumentRules('api::annual-report.annual-report', annualReportRules);
  registerDocumentRules('api::catalog-category.catalog-category', catalogCategoryRules);
  registerDocumentRules('api::disclosure-guide.disclosure-guide', disclosureGuideRules);
  registerDocumentRules('api::disclosure.disclosure', disclosureRules);
  registerDocumentRules('api::organization.organization', organizationRules);
  registerDocumentRules('api::vocabulary-term.vocabulary-term', vocabularyTermRules);
  registerDocumentRules('api::working-calendar.working-calendar', workingCalendarRules);
}
