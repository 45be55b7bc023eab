import type { Row, WrittenDocument } from '../../../documents/document-rules';
import { lock } from '../../../documents/lock';
import type { AnnualReport } from '../../../domain/annual-report/form';

type Organization = { documentId: string; name: string; kind: string };

export type ReportRow = Row &
  AnnualReport & { title: string; year: number; organization?: Organization | null };

export async function readReport(document: WrittenDocument): Promise<ReportRow> {
  const { strapi, uid, documentId } = document;
  return strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: { organization: true } });
}

/** Another report of the same organization for the same year; two writers of one wait for each other. */
export async function otherReportOf(document: WrittenDocument, report: ReportRow) {
  const { strapi, trx, uid, documentId } = document;
  const organization = report.organization?.documentId;
  if (!organization) return null;
  const key = `annual-report:${organization}:${report.year}`;
  await lock(trx, key);
  const other: Row | null = await strapi.db.query(uid).findOne({
    where: {
      year: report.year,
      organization: { documentId: organization },
      documentId: { $ne: documentId },
    },
  });
  return other ? { title: String(other.title) } : null;
}

async function publishedReports(document: WrittenDocument, organizations: string[], year: number) {
  const rows: ReportRow[] = await document.strapi.db.query(document.uid).findMany({
    where: {
      year,
      organization: { documentId: { $in: organizations } },
      publishedAt: { $notNull: true },
    },
  });
  return rows;
}

/** A government's report is the sum of those below it, but only once every one of them is there to be added. */
async function subordinateReports(document: WrittenDocument, report: ReportRow) {
  const organization = report.organization;
  if (organization?.kind !== 'government') return undefined;
  const below: Row[] = await document.strapi.db.query('api::organization.organization').findMany({
    where: { parent: { documentId: organization.documentId }, operatingStatus: 'active' },
  });
  const keys = below.map((child) => child.documentId);
  const reports = await publishedReports(document, keys, report.year);
  return below.length > 0 && reports.length === below.length ? reports : undefined;
}

/** The reports the identities compare with: last year's of the same organization, and those it is the sum of. */
export async function readNeighbours(document: WrittenDocument, report: ReportRow) {
  const organization = report.organization?.documentId;
  if (!organization) return {};
  const [previousYear] = await publishedReports(document, [organization], report.year - 1);
  return { previousYear, subordinates: await subordinateReports(document, report) };
}
