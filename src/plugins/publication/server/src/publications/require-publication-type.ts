import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import { isPublicationType } from '../content/is-publication-type';

/** Refuses a uid that names no type with publication. */
export function requirePublicationType(strapi: Core.Strapi, uid: string): void {
  if (!isPublicationType(strapi, uid)) {
    throw refusal([error('publication.unknown_type', { value: uid })]);
  }
}
