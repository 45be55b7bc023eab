import { error, type Reason } from '../reasons/reason';
import { checkRichText } from '../rich-text/check-rich-text';
import type { AnnualReport } from './form';
import { tables } from './form-2021.data';
import { normalizeTable } from './normalize-table';

type ReportRecord = {
  report: AnnualReport & { year: number; organization?: { name: string } | null };
  /** Another report of the same organization and year. */
  other?: { title: string } | null;
};

/** What is wrong with a report in any state, finished or not: tables nobody can read, active content, a second report for the year. */
export function checkReportRecord({ report, other }: ReportRecord): Reason[] {
  const unreadable = Object.values(tables)
    .filter(({ attribute }) => report[attribute] !== null && report[attribute] !== undefined)
    .flatMap(({ name, attribute }) => normalizeTable(name, report[attribute]).reasons);
  const texts = (['overview', 'problems', 'otherMatters'] as const).flatMap((field) =>
    checkRichText(report[field] ?? '').map((reason) => ({ ...reason, field })),
  );
  const params = {
    organization: report.organization?.name ?? '',
    year: report.year,
    other: other?.title ?? '',
  };
  const second = other ? [error('annual_report.second_for_year', params, 'year')] : [];
  return [...second, ...unreadable, ...texts];
}
