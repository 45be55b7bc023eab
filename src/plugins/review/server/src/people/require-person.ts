import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { currentActor } from '../../../../../documents/actor';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { requestState } from '../../../../../documents/request-state';

/** The admin user behind the request. Tokens and tasks decide nothing: 403. */
export function requirePerson(strapi: Core.Strapi): string {
  const { kind, id } = currentActor(strapi);
  // An admin token acts in the name of a person; it decides nothing either.
  const isToken = requestState(strapi)?.auth?.strategy?.name === 'admin-token';
  if (kind === 'person' && id !== null && !isToken) return id;
  throw refusalWithStatus(403, error('review.people_only'));
}
