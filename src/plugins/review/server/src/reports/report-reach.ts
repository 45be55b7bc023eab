import type { Core } from '@strapi/strapi';
import { directoryOf } from '../people/directory';
import { reviewedTypes } from '../reviewed-types';

/** Of which types and organizations a report may speak: `organizations` null is all of them. */
export type ReportReach = { uid: string; organizations: string[] | null }[];

/** As far as the organizations of the token behind the request go, for every type. */
export async function tokenReportReach(strapi: Core.Strapi): Promise<ReportReach> {
  const organizations = await directoryOf(strapi).ofToken();
  const own = organizations && [...organizations];
  return reviewedTypes(strapi).map((uid) => ({ uid, organizations: own }));
}

/**
 * As far as the person behind the request may read each type: an auditor everywhere, others in their own
 * organizations. The right to see reports alone shows nothing of anybody.
 */
export async function reportReach(strapi: Core.Strapi): Promise<ReportReach> {
  const reach: ReportReach = [];
  for (const uid of reviewedTypes(strapi)) {
    const read = await directoryOf(strapi).readingReach(uid);
    if (read.kind === 'everything') reach.push({ uid, organizations: null });
    if (read.kind === 'organizations') reach.push({ uid, organizations: [...read.organizations] });
  }
  return reach;
}
