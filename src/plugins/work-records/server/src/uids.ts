import type { UID } from '@strapi/strapi';
import { RECORD_TYPES, type RecordTypeName } from '../../../../domain/work-records/record-types';

/** The types are the plugin's own, so that the generated list of types does not know them. */
export const uidOf = (name: RecordTypeName) => `plugin::work-records.${name}` as UID.ContentType;

export const RECORD_TYPE_NAMES = Object.keys(RECORD_TYPES) as RecordTypeName[];

export const ORGANIZATION = 'api::organization.organization';
