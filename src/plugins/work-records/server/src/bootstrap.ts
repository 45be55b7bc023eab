import type { Core } from '@strapi/strapi';
import { registerDocumentRules } from '../../../../documents/document-rules';
import { extendRoles } from './permissions/extend-roles';
import { recordRules } from './rules/record-rules';
import { registerSources } from './sources/register-sources';
import { RECORD_TYPE_NAMES, uidOf } from './uids';

/** Rules of documents come after those of the application, whose `register` begins by forgetting those of an earlier one. */
export default function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  for (const name of RECORD_TYPE_NAMES) registerDocumentRules(uidOf(name), recordRules(name));
  extendRoles(strapi);
  registerSources(strapi);
}
