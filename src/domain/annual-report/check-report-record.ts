import { error, type Reason } from '../reasons/reason';
import { checkRichText } from '../rich-text/check-rich-text';
import type { AnnualReport } from './form';
import { formVersion, tables } from './form-2021.data';
import { normalizeTable } from './normalize-table';

type ReportRecord = {
  report: AnnualReport & {
    year: number;
    formatVersion?: string | null;
    organization?: { name: string } | null;
  };
  /** Another report of the same organization and year. */
  other?: { title: string } | null;
};

/** Reports exist since the Regulation of 2008; forms are those we hold the tables of. */
const FIRST_YEAR = 2008;
const LAST_YEAR = 2200;

function checkFormAndYear({ year, formatVersion }: ReportRecord['report']): Reason[] {
  const wrongYear =
    Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
      ? []
      : [error('annual_report.impossible_year', { value: year }, 'year')];
  const unknownForm =
    formatVersion === formVersion
      ? []
      : [
          error(
            'annual_report.unknown_form',
            { value: formatVersion ?? '', known: formVersion },
            'formatVersion',
          ),
        ];
  return [...wrongYear, ...unknownForm];
}

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
  return [...second, ...checkFormAndYear(report), ...unreadable, ...texts];
}
