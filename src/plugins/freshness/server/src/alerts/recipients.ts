import type { Core } from '@strapi/strapi';
import type { AlertLevel } from '../../../../../domain/freshness/alerts';
import type { Duty } from '../../../../../domain/duties/duties';
import type { Catalog } from '../catalog/read-catalog';

type Person = { id: string; name: string };
type Scope = { holders(duty: Duty, organizationId: string): Promise<Person[]> };

/** Whose columns they are; whoever answers for the organization; those who answer for the one above. */
const DUTIES: Record<AlertLevel, { duties: Duty[]; isAbove: boolean }> = {
  responsible: { duties: ['column_manager', 'information_officer'], isAbove: false },
  head_office: { duties: ['final_reviewer'], isAbove: false },
  supervising_office: { duties: ['column_manager', 'final_reviewer'], isAbove: true },
};

type Asked = { duties: Duty[]; organizationId: string; aboveId: string | undefined };

/**
 * Those who hold a duty in an organization itself. Whoever holds it above, for everything below, is asked only where
 * nobody else is: else the city would hear of every column of every bureau.
 */
async function nearestHolders(scope: Scope, { duties, organizationId, aboveId }: Asked) {
  const holdersIn = async (id: string) => {
    const people = await Promise.all(duties.map((duty) => scope.holders(duty, id)));
    return new Map(people.flat().map((person) => [person.id, person]));
  };
  const all = await holdersIn(organizationId);
  const above = aboveId === undefined ? new Map<string, Person>() : await holdersIn(aboveId);
  const own = [...all.values()].filter(({ id }) => !above.has(id));
  return own.length > 0 ? own : [...all.values()];
}

type Level = { catalog: Catalog; organizationId: string; level: AlertLevel };

/** Those who hear of a column at a level; ids are those of admin users. */
export async function peopleOf(strapi: Core.Strapi, args: Level): Promise<Person[]> {
  const { catalog, organizationId, level } = args;
  if (!strapi.plugins.directory) return [];
  const { duties, isAbove } = DUTIES[level];
  const ids = catalog.organizations.get(organizationId)?.ids ?? [];
  const [asked, aboveId] = isAbove ? [ids.at(-2), ids.at(-3)] : [ids.at(-1), ids.at(-2)];
  if (asked === undefined) return [];
  const scope = strapi.plugin('directory').service<Scope>('scope');
  return nearestHolders(scope, { duties, organizationId: asked, aboveId });
}

/** Admin user ids of those who hear of a column at a level. */
export async function recipientsOf(strapi: Core.Strapi, args: Level): Promise<string[]> {
  return (await peopleOf(strapi, args)).map(({ id }) => id);
}
