import type { Core } from '@strapi/strapi';
import { addWriteStage } from '../../../../documents/write-stages';
import { registerCatalog } from './catalog/register-catalog';
import { takeInBeforeCommit } from './ledger/append-to-ledger';
import { keepRefusedSaves } from './refused-saves/keep-refused-saves';
import { legacyDateStage } from './stages/legacy-date-stage';
import { organizationCodeStage } from './stages/organization-code-stage';
import { publicationStage } from './stages/publication-stage';
import { revisionStage } from './stages/revision-stage';
import { sayWithdrawn } from './withdrawn/say-withdrawn';
import { keepFilesPrivate } from './files/keep-files-private';

/** What the plugin adds to every write and every read. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  takeInBeforeCommit(strapi);
  addWriteStage(strapi, revisionStage(strapi));
  addWriteStage(strapi, legacyDateStage(strapi));
  addWriteStage(strapi, publicationStage(strapi));
  addWriteStage(strapi, organizationCodeStage());
  keepRefusedSaves(strapi);
  sayWithdrawn(strapi);
  keepFilesPrivate(strapi);
  registerCatalog(strapi);
}
