import type { Core } from '@strapi/strapi';
import { inspect, type InspectionResult } from '../../../../../domain/freshness/inspection';
import { error } from '../../../../../domain/reasons/reason';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { refusal } from '../../../../../documents/refuse';
import { isTaken } from '../snapshots/take-snapshot';
import { readBasis } from '../statuses/basis';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { inspectHomePage } from './home-page';
import { columnsOn } from './inspected-columns';

export type InspectionArgs = {
  organizationId: string;
  /** A day that was kept, or today. */
  on: string | null;
  isWithoutServices: boolean;
};

/** A day the inspection can be asked for: today, or one whose columns were kept. */
async function dayOf(strapi: Core.Strapi, on: string | null): Promise<string | 'today'> {
  const today = await refreshStatuses(strapi);
  if (on === null || on === today) return 'today';
  if (!isRealDay(on)) throw refusal([error('freshness.not_a_day', { value: on }, 'on')]);
  if (!(await isTaken(strapi.db.connection, on))) {
    throw refusal([error('freshness.day_not_kept', { value: on }, 'on')]);
  }
  return on;
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
  const basis = await readBasis(strapi, day === 'today' ? await refreshStatuses(strapi) : day);
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
    availability: null,
    hasConsultingChannel: null,
    unanswered: null,
    hasServices: null,
    guides: null,
    isWithoutServices,
  });
}
