import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { directoryOf } from './directory';
import { readUnits } from '../units/stored-units';

/** Whose returns somebody sees. */
export type Reach =
  | { kind: 'everything' }
  | {
      kind: 'some';
      /** Organizations of the units they see. */
      organizations: string[];
      /** Units whose office is theirs. */
      offices: string[];
      /** Units one of theirs guides, and vertically managed ones that count in one of theirs. */
      guided: string[];
    };

type Ability = { can(action: string): boolean };
export type Asker = { personId: string; ability: Ability };

/**
 * One sees the returns of units whose organization one may read disclosures of, of units that report to one's own unit, of
 * those it guides, and of vertically managed ones in its total; whoever manages rounds sees all, to know who is late.
 */
export async function reachOf(strapi: Core.Strapi, asker: Asker): Promise<Reach> {
  const directory = directoryOf(strapi);
  if (!directory || asker.ability.can('plugin::statistics.manage-rounds')) {
    return { kind: 'everything' };
  }
  const reach = await directory.readingReach('api::disclosure.disclosure');
  if (reach.kind === 'everything') return reach;
  const own = await directory.of({ kind: 'person', id: Number(asker.personId) }, 'statistician');
  const units = await readUnits(strapi.db.connection);
  const isOwn = (id: string | null) => id !== null && own.has(id);
  const offices = new Set(units.filter((unit) => isOwn(unit.organizationId)).map(({ id }) => id));
  const guided = units.filter(({ guidedBy, localRegion }) =>
    [guidedBy, localRegion].some((id) => id !== null && offices.has(id)),
  );
  return {
    kind: 'some',
    organizations: reach.kind === 'organizations' ? [...reach.organizations] : [],
    offices: [...offices],
    guided: [...new Set(guided.map(({ id }) => id))],
  };
}

/** Keeps a query of returns within a reach. */
export function within(reach: Reach) {
  return (builder: Knex.QueryBuilder): void => {
    if (reach.kind === 'everything') return;
    void builder.whereRaw(
      '(returns.organization_id = any(?) or returns.office_id = any(?) or returns.unit_id = any(?))',
      [reach.organizations, reach.offices, reach.guided],
    );
  };
}

/** Whether a reach takes in what is a unit's. */
export function reaches(
  reach: Reach,
  unit: { unitId: string; organizationId: string | null; officeId: string | null },
): boolean {
  if (reach.kind === 'everything') return true;
  const { unitId, organizationId, officeId } = unit;
  return (
    (organizationId !== null && reach.organizations.includes(organizationId)) ||
    (officeId !== null && reach.offices.includes(officeId)) ||
    reach.guided.includes(unitId)
  );
}

/**
 * Whether one return is within somebody's reach. Most people read the organization's documents anyway; only for others is it
 * looked at what reports to them and whom they guide, for which all units are read.
 */
export async function mayReach(
  strapi: Core.Strapi,
  asker: Asker,
  unit: Parameters<typeof reaches>[1],
): Promise<boolean> {
  const directory = directoryOf(strapi);
  const reading = await directory?.readingReach('api::disclosure.disclosure');
  const { organizationId } = unit;
  const isRead =
    reading?.kind === 'organizations' &&
    organizationId !== null &&
    reading.organizations.has(organizationId);
  return isRead || reaches(await reachOf(strapi, asker), unit);
}
