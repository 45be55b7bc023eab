import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { currentActor } from '../../../../../documents/actor';
import { refusalWithStatus } from '../../../../../documents/refuse';

/** The admin user behind the request. Tokens and tasks decide nothing: 403. */
export function requirePerson(strapi: Core.Strapi): string {
  const { kind, id } = currentActor(strapi);
  if (kind === 'person' && id !== null) return id;
  throw refusalWithStatus(403, error('review.people_only'));
}
