import { error, type Reason } from '../reasons/reason';
import { checkConsolidation } from './check-consolidation';
import { checkPreviousYear } from './check-previous-year';
import { checkQuotedNumbers } from './check-quoted-numbers';
import { checkTable } from './check-table';
import type { AnnualReport, TableName, TableValues } from './form';
import { tables } from './form-2021.data';
import { labelParams } from './label-params';
import { normalizeTable } from './normalize-table';

export type AnnualReportCheck = {
  report: AnnualReport;
  /** Last year's report of the same organisation, if there is one. */
  previousYear?: AnnualReport | null;
  /** For a government's report: all reports it is the sum of, its own office's included. */
  subordinates?: readonly AnnualReport[];
};

/**
 * Everything the national form demands of an annual report's numbers (I1–I8 of 国办公开办函〔2021〕30号 as
 * practised): errors forbid publishing, warnings want a second look. An empty list means all is well.
 */
export function checkAnnualReport({
  report,
  previousYear,
  subordinates,
}: AnnualReportCheck): Reason[] {
  const read = readTables(report);
  const values = read.values;
  return [
    ...missingTables(report),
    ...read.reasons,
    ...names.flatMap((name) => checkTable(name, values[name])),
    ...(previousYear ? checkPreviousYear(values, readTables(previousYear).values) : []),
    ...checkQuotedNumbers(report, values),
    ...(subordinates
      ? checkConsolidation(
          values,
          subordinates.map((part) => readTables(part).values),
        )
      : []),
  ];
}

const names: readonly TableName[] = ['proactive', 'applications', 'remedies'];

function readTables(report: AnnualReport): {
  values: Record<TableName, TableValues>;
  reasons: Reason[];
} {
  const proactive = normalizeTable('proactive', report.proactiveTable);
  const applications = normalizeTable('applications', report.applicationsTable);
  const remedies = normalizeTable('remedies', report.remediesTable);
  return {
    values: {
      proactive: proactive.table,
      applications: applications.table,
      remedies: remedies.table,
    },
    reasons: [...proactive.reasons, ...applications.reasons, ...remedies.reasons],
  };
}

/** A table of zeros is a statement, a table nobody opened is not. */
function missingTables(report: AnnualReport): Reason[] {
  return names
    .map((name) => tables[name])
    .filter(({ attribute }) => report[attribute] === null || report[attribute] === undefined)
    .map(({ attribute, label }) =>
      error('annual_report.table_missing', labelParams('table', label), attribute),
    );
}
