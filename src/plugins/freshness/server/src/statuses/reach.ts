import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** How far the right of the person behind the request goes, as plugin `directory` says it. */
export type Reach =
  | { kind: 'everything' }
  | { kind: 'organizations'; organizations: ReadonlySet<string> }
  | { kind: 'nothing' };

type Scope = {
  readingReach(uid: string): Promise<Reach>;
  actionReach(action: string): Promise<Reach>;
};

/** Columns are seen by whoever sees the disclosures in them. */
export function reachOfRequest(strapi: Core.Strapi): Promise<Reach> {
  if (!strapi.plugins.directory) return Promise.resolve({ kind: 'everything' });
  return strapi
    .plugin('directory')
    .service<Scope>('scope')
    .readingReach('api::disclosure.disclosure');
}

/** Signing is for those whose duty it is there; reading further does not carry it further. */
export function reachToConfirm(strapi: Core.Strapi): Promise<Reach> {
  if (!strapi.plugins.directory) return Promise.resolve({ kind: 'everything' });
  return strapi
    .plugin('directory')
    .service<Scope>('scope')
    .actionReach('plugin::freshness.confirm');
}

export function isWithin(reach: Reach, { organizationId }: { organizationId: string }): boolean {
  if (reach.kind === 'organizations') return reach.organizations.has(organizationId);
  return reach.kind === 'everything';
}

/** Keeps a query within a reach. */
export function within(reach: Reach) {
  return (builder: Knex.QueryBuilder): void => {
    if (reach.kind === 'nothing') void builder.whereRaw('false');
    if (reach.kind === 'organizations') {
      void builder.whereRaw('organization_id = any(?)', [[...reach.organizations]]);
    }
  };
}
