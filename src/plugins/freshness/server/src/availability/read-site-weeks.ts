import type { Core } from '@strapi/strapi';
import { weeklyAvailability } from '../../../../../domain/link-check/weekly-availability';
import type { SiteAvailability, SiteWeek } from '../contracts/checks';
import { listSites } from './list-sites';
import { readAvailability, type AvailabilityArgs } from './read-availability';

/** Only what the rule says of the week, without what the site itself says already. */
function weekOf(found: SiteAvailability | undefined, on: AvailabilityArgs['on']) {
  // Switched off, or added today: nothing was probed, so nothing is known.
  if (!found) return weeklyAvailability([], on);
  const { firstDay, lastDay, probes, failures, failureRate, verdict, thinDays } = found;
  return { firstDay, lastDay, probes, failures, failureRate, verdict, thinDays };
}

/** The sites monitored now, each with what the inspection would say of the seven whole days before `on`. */
export async function readSiteWeeks(
  strapi: Core.Strapi,
  { on, organizationId, siteId }: AvailabilityArgs,
): Promise<SiteWeek[]> {
  const sites = await listSites(strapi, siteId);
  const found = await readAvailability(strapi, { on, organizationId, siteId });
  const weeks = new Map(found.map((week) => [week.siteId, week]));
  return sites
    .filter(({ organization }) => [undefined, organization.documentId].includes(organizationId))
    .map((site) => ({ ...site, week: weekOf(weeks.get(site.id), on) }));
}
