import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';
import { refusalWithStatus } from '../../../../../documents/refuse';
import type {
  DocumentWrite,
  WriteStage,
  WrittenResult,
} from '../../../../../documents/write-stages';
import { error } from '../../../../../domain/reasons/reason';
import { KEEPERS } from '../permissions/extend-roles';
import { ORGANIZATION, RECORD_TYPE_NAMES, uidOf } from '../uids';

type Scope = {
  holders(
    duty: string,
    organizationId: string,
    how?: { isDirect?: boolean },
  ): Promise<{ id: string }[]>;
};

type Organization = { name: string; parent: { documentId: string } | null };

/** Ids of the people who keep records in an organization, by a duty there or, without `isDirect`, above it. */
async function keepersOf(strapi: Core.Strapi, organizationId: string, isDirect: boolean) {
  const scope = strapi.plugin('directory').service<Scope>('scope');
  const found = new Set<string>();
  // One after the other: within a transaction they share one connection.
  for (const duty of KEEPERS) {
    for (const { id } of await scope.holders(duty, organizationId, { isDirect })) found.add(id);
  }
  return found;
}

/** The nearest organization, from this one upwards, with people of its own for the records. */
async function nearestKept(strapi: Core.Strapi, organizationId: string) {
  const seen = new Set<string>();
  let at: string | undefined = organizationId;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const keepers = await keepersOf(strapi, at, true);
    const row: Organization | null = await strapi.db
      .query(ORGANIZATION)
      .findOne({ where: { documentId: at }, populate: { parent: true } });
    if (keepers.size > 0) return { keepers, name: row?.name ?? at };
    at = row?.parent?.documentId;
  }
  return null;
}

/**
 * Refuses (403) somebody who has the duty above, where the organization, or one between, has people of its own. Whoever
 * writes by another right than the duty (a role made by hand) is limited by plugin `directory` alone.
 */
async function refuseFromAbove(strapi: Core.Strapi, organizationId: string | null): Promise<void> {
  const actor = currentActor(strapi);
  if (actor.kind !== 'person' || actor.id === null || organizationId === null) return;
  if (!(await keepersOf(strapi, organizationId, false)).has(actor.id)) return;
  const nearest = await nearestKept(strapi, organizationId);
  if (!nearest || nearest.keepers.has(actor.id)) return;
  throw refusalWithStatus(
    403,
    error('work_records.kept_by_own_people', { organization: nearest.name }),
  );
}

async function organizationOf({ strapi, uid, documentId }: DocumentWrite | WrittenResult) {
  const row: { organizationKey: string | null } | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, select: ['organizationKey'] as never[] });
  return row?.organizationKey ?? null;
}

/** Records are kept by the people of the organization itself: what counts in its return nobody above it changes. */
export function ownPeopleStage(strapi: Core.Strapi): WriteStage {
  const uids = new Set<string>(RECORD_TYPE_NAMES.map(uidOf));
  return {
    name: 'work-records.own-people',
    order: 15,
    appliesTo: (uid) => strapi.plugins.directory !== undefined && uids.has(uid),
    async before(write) {
      const { action, documentId } = write;
      if (!documentId || action === 'clone') return;
      await refuseFromAbove(strapi, await organizationOf(write));
    },
    async after(write) {
      if (write.action !== 'delete') await refuseFromAbove(strapi, await organizationOf(write));
    },
  };
}
