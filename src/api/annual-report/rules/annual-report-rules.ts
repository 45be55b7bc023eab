import type { DocumentRules, Row } from '../../../documents/document-rules';
import { speak } from '../../../documents/refuse';
import { checkAnnualReport } from '../../../domain/annual-report/check-annual-report';
import { checkReportRecord } from '../../../domain/annual-report/check-report-record';
import { checkReportTexts } from '../../../domain/annual-report/check-report-texts';
import { tables } from '../../../domain/annual-report/form-2021.data';
import { normalizeTable } from '../../../domain/annual-report/normalize-table';
import { otherReportOf, readNeighbours, readReport, type ReportRow } from './read-report';

/** “/”, “—” and blanks become the zeros they mean; a table that cannot be read stays as it is, to be refused with its reasons. */
function normaliseTables(data: Record<string, unknown>): void {
  for (const { name, attribute } of Object.values(tables)) {
    if (data[attribute] === undefined || data[attribute] === null) continue;
    const { table, reasons } = normalizeTable(name, data[attribute]);
    if (reasons.length === 0) data[attribute] = table;
  }
}

export const annualReportRules: DocumentRules = {
  readsTrees: ['organization'],
  computed: ['organizationKey', 'warnings'],
  normalise: normaliseTables,
  async check(document) {
    const report = await readReport(document);
    return checkReportRecord({ report, other: await otherReportOf(document, report) });
  },
  async checkPublication(document) {
    const report = await readReport(document);
    const neighbours = await readNeighbours(document, report);
    return [
      ...checkReportTexts(report, report.organization),
      ...checkAnnualReport({ report, ...neighbours }),
    ];
  },
  columns: {
    populate: { organization: true },
    async from(row, document) {
      const report = row as ReportRow;
      const neighbours = await readNeighbours(document, report);
      return {
        organizationKey: (row.organization as Row | null)?.documentId ?? null,
        warnings: checkAnnualReport({ report, ...neighbours }).map((reason) => speak(reason)),
      };
    },
  },
};
