import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { WriteStage, WrittenResult } from '../../../../../documents/write-stages';
import { publishedUnderCode } from '../index-numbers/published-under-code';

const ORGANIZATION = 'api::organization.organization';

type Named = { name: string; code: string | null } | null;

function readOrganization(strapi: Core.Strapi, documentId: string): Promise<Named> {
  return strapi.db.query(ORGANIZATION).findOne({ where: { documentId } }) as Promise<Named>;
}

/** Refuses the code as saved when its numbers belong to somebody else, who may have another code by now. */
async function refuseTakenCode({ strapi, trx, uid, documentId }: WrittenResult): Promise<void> {
  const code = (await readOrganization(strapi, documentId))?.code;
  if (!code) return;
  const found = await publishedUnderCode(trx, { code, documentId });
  if (!found) return;
  const { organizationId, indexNumber } = found;
  const name = (await readOrganization(strapi, organizationId))?.name ?? organizationId;
  throw refusal([error('publication.code_numbered', { code, name, indexNumber }, 'code')], uid);
}

/**
 * An organization does not take a code under which another one has published: index numbers are counted by
 * organization and kept for ever, so the numbers of the two would be the same and nothing could be published. Writes of
 * organizations wait for publications (the tree's lock), so none slips in between.
 */
export function organizationCodeStage(): WriteStage {
  return {
    name: 'publication.organization-code',
    order: 90,
    appliesTo: (uid) => uid === ORGANIZATION,
    async after(write) {
      if (write.action !== 'delete') await refuseTakenCode(write);
    },
  };
}
