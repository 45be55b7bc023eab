import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';
import { hasFullAccess, requestState } from '../../../../../documents/request-state';

/** Tasks of the platform, an administrator's own full-access token, and people whose role has the right. */
export function mayImportLegacyDates(strapi: Core.Strapi): boolean {
  const { kind } = currentActor(strapi);
  if (kind === 'task') return true;
  const state = requestState(strapi);
  if (kind === 'token') return state !== undefined && hasFullAccess(state);
  return state?.userAbility?.can('plugin::publication.import-legacy-dates') ?? false;
}
