import type { Core } from '@strapi/strapi';

const PUBLIC_TYPES = [
  'organization',
  'catalog-category',
  'disclosure',
  'disclosure-guide',
  'annual-report',
  'vocabulary-term',
] as const;

/** What everybody may do through REST and GraphQL: read what is published, nothing else. */
export const PUBLIC_ACTIONS: readonly string[] = [
  ...PUBLIC_TYPES.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  'api::disclosure.clock.find',
  'plugin::publication.changes.find',
  'plugin::publication.feeds.all',
  'plugin::publication.feeds.category',
  'plugin::publication.feeds.organization',
  'plugin::publication.catalog-address.find',
  'plugin::freshness.public.list',
  'plugin::freshness.public.one',
  'plugin::freshness.public.badge',
  'plugin::statistics.public.indicators',
  'plugin::statistics.public.totals',
  'plugin::statistics.public.totalsCsv',
];

type Role = { id: number; permissions: { id: number; action: string }[] };

/**
 * Sets the rights of the Public role of users-permissions to exactly this list on every start: disclosure data is
 * public by law, and a right ticked by mistake (or an upgrade's default) does not survive.
 */
export async function grantPublicReading(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const role: Role | null = await roles.findOne({
    where: { type: 'public' },
    populate: { permissions: true },
  });
  if (!role) return;
  const held = new Set(role.permissions.map(({ action }) => action));
  for (const action of PUBLIC_ACTIONS.filter((wanted) => !held.has(wanted))) {
    await permissions.create({ data: { action, role: role.id } });
  }
  for (const { id, action } of role.permissions) {
    if (!PUBLIC_ACTIONS.includes(action)) await permissions.delete({ where: { id } });
  }
}
