import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';

type RequestState = {
  auth?: { credentials?: { type?: string } | null };
  userAbility?: { can(action: string): boolean };
};

/** Tasks of the platform, an administrator's own full-access token, and people whose role has the right. */
export function mayImportLegacyDates(strapi: Core.Strapi): boolean {
  const { kind } = currentActor(strapi);
  if (kind === 'task') return true;
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (kind === 'token') return state?.auth?.credentials?.type === 'full-access';
  return state?.userAbility?.can('plugin::publication.import-legacy-dates') ?? false;
}
