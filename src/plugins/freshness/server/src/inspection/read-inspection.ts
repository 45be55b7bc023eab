import type { Core } from '@strapi/strapi';
import { inspect, type InspectionResult } from '../../../../../domain/freshness/inspection';
import type { InspectionFacts } from '../../../../../domain/freshness/inspection-facts';
import { error } from '../../../../../domain/reasons/reason';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { refusal } from '../../../../../documents/refuse';
import { readAvailability } from '../availability/read-availability';
import { isTaken } from '../snapshots/take-snapshot';
import { readBasis } from '../statuses/basis';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { inspectHomePage } from './home-page';
import { columnsOn } from './inspected-columns';

/** A week, as the inspection does. */
const DAYS_WATCHED = 7;

export type InspectionArgs = {
  organizationId: string;
  /** A day that was kept, or today. */
  on: string | null;
  isWithoutServices: boolean;
};

/** A day whose columns were kept; null is today. */
async function dayOf(strapi: Core.Strapi, on: string | null): Promise<string | null> {
  const today = await refreshStatuses(strapi);
  if (on === null || on === today) return null;
  if (!isRealDay(on)) throw refusal([error('freshness.not_a_day', { value: on }, 'on')]);
  if (!(await isTaken(strapi.db.connection, on))) {
    throw refusal([error('freshness.day_not_kept', { value: on }, 'on')]);
  }
  return on;
}

/** The home page that fared worst in the week before; null when none was visited often enough to prove anything. */
async function availabilityOf(
  strapi: Core.Strapi,
  args: { on: string; organizationId: string },
): Promise<InspectionFacts['availability']> {
  const sites = await readAvailability(strapi, args);
  const proved = sites.filter(({ kind, verdict }) => kind === 'home' && verdict !== 'unknown');
  const [worst] = proved.sort((a, b) => (b.failureRate ?? 0) - (a.failureRate ?? 0));
  return worst ? { days: DAYS_WATCHED, probes: worst.probes, failed: worst.failures } : null;
}

/**
 * What the inspection of government websites would say of an organization with those below it, at the end of a day.
 * What nobody has told the platform is "unknown", never "passed". Null when there is no such organization.
 */
export async function readInspection(
  strapi: Core.Strapi,
  { organizationId, on, isWithoutServices }: InspectionArgs,
): Promise<InspectionResult | null> {
  const day = await dayOf(strapi, on);
  const basis = await readBasis(strapi, day ?? (await refreshStatuses(strapi)));
  const { organizations } = basis.catalog;
  const organization = organizations.get(organizationId);
  if (!organization) return null;
  const below = [...organizations.values()].filter(({ ids }) => ids.includes(organizationId));
  const organizationIds = below.map(({ id }) => id);
  const columns = await columnsOn(strapi, { organizationIds, day });
  return inspect({
    on: basis.day,
    homePage: inspectHomePage(organization, columns, basis),
    columns,
    seriousErrors: null,
    availability: await availabilityOf(strapi, { on: basis.day, organizationId }),
    hasConsultingChannel: null,
    unanswered: null,
    hasServices: null,
    guides: null,
    isWithoutServices,
  });
}
