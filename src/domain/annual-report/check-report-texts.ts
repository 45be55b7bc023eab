import { error, type Reason } from '../reasons/reason';
import type { AnnualReport } from './form';
import { sections } from './form-2021.data';

/** Sections 1, 5 and 6 must say something, if only that there is nothing to report; and a report is somebody's. */
export function checkReportTexts(report: AnnualReport, organization: unknown): Reason[] {
  const missing = sections.flatMap(({ title, content }) => {
    if (!('text' in content) || report[content.text]?.trim()) return [];
    const params = { sectionZh: title.zh, sectionEn: title.en };
    return [error('annual_report.section_missing', params, content.text)];
  });
  return organization
    ? missing
    : [error('annual_report.organization_missing', {}, 'organization'), ...missing];
}
