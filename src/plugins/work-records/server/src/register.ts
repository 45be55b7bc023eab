import type { Core } from '@strapi/strapi';
import { addWriteStage } from '../../../../documents/write-stages';
import { organizationStage } from './rules/organization-stage';
import { ownPeopleStage } from './rules/own-people-stage';
import { RECORD_TYPE_NAMES, uidOf } from './uids';

type Extension = { shadowCRUD(uid: string): { disable(): void } };

/** Work records are no disclosure: no GraphQL type is made of them, and they have no REST routes either. */
function hideFromGraphql(strapi: Core.Strapi): void {
  if (!strapi.plugins.graphql) return;
  const extension = strapi.plugin('graphql').service<Extension>('extension');
  for (const name of RECORD_TYPE_NAMES) extension.shadowCRUD(uidOf(name)).disable();
}

/** What the plugin adds to every write. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  hideFromGraphql(strapi);
  addWriteStage(strapi, organizationStage());
  addWriteStage(strapi, ownPeopleStage(strapi));
}
