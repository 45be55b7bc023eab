import type { Core } from '@strapi/strapi';
import { refusal } from '../../../../../documents/refuse';
import {
  addWriteStage,
  type DocumentWrite,
  type WrittenResult,
} from '../../../../../documents/write-stages';
import { error } from '../../../../../domain/reasons/reason';
import { today } from '../clock';
import { ASSIGNMENT } from '../uids';
import { fixedValues, refuseChangingFixed, type FixedValues } from './check-fixed';
import { linksOf, refuseForeignLinks, type Links } from './check-links';
import {
  organizationFieldOf,
  organizationOf,
  organizationPathOf,
  populateFor,
} from './organization-path';
import { forbidden, outsideScope } from './outside-scope';
import { reachOf, reaches, type Reach } from './reach';
import { currentWriter, type Writer } from './writer';
import { writingReach } from './writing-reach';

type Row = Record<string, unknown> & { publishedAt?: Date | null };

/** What `after` has to know. */
type Memory = {
  writer: Writer;
  reach: Reach;
  path: string;
  links: Links;
  fixed: FixedValues;
} | null;

/** All versions matter when the public one changes, for a saved draft only the draft. */
async function versions({ strapi, uid, documentId, action }: DocumentWrite, path: string) {
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: populateFor(path) });
  const drafts = rows.filter(({ publishedAt }) => !publishedAt);
  const onlyDraft = ['update', 'discardDraft', 'clone'].includes(action) && drafts.length > 0;
  return onlyDraft ? drafts : rows;
}

async function refuseForeign(strapi: Core.Strapi, reach: Reach, organizations: (string | null)[]) {
  const foreign = organizations.find((organization) => !reaches(reach, organization));
  if (foreign !== undefined) throw await outsideScope(strapi, foreign);
}

/** A copy shows its source: only who may read that may copy it. */
async function refuseForeignSource(write: DocumentWrite, writer: Writer, rows: (string | null)[]) {
  if (write.action !== 'clone' || writer.kind !== 'person') return;
  const { strapi, uid } = write;
  const reading = await reachOf({
    strapi,
    userId: writer.userId,
    uid,
    action: 'read',
    onDay: today(),
  });
  await refuseForeign(strapi, reading, rows);
}

/** Deleting something public takes it from the public: that is for those who may publish. */
async function refuseDeletingPublic(write: DocumentWrite, writer: Writer, rows: Row[]) {
  if (write.action !== 'delete' || writer.kind !== 'person') return;
  const { strapi, uid } = write;
  const hasDrafts = rows.some(({ publishedAt }) => !publishedAt);
  if (!hasDrafts || !rows.some(({ publishedAt }) => publishedAt)) return;
  const { userId } = writer;
  const publishing = await reachOf({ strapi, userId, uid, action: 'publish', onDay: today() });
  if (publishing.kind === 'nothing') throw forbidden(error('directory.public_needs_publisher'));
}

/** An organization somebody is assigned to cannot vanish under them. */
async function refuseDeletingAssigned({ strapi, uid, action, documentId }: DocumentWrite) {
  if (action !== 'delete' || organizationPathOf(strapi, uid) !== 'documentId') return;
  const where = { organization: { documentId } };
  const count = await strapi.db.query(ASSIGNMENT).count({ where });
  if (count > 0) throw refusal([error('directory.organization_has_assignments', { count })]);
}

async function before(write: DocumentWrite): Promise<Memory> {
  const { strapi, uid, action } = write;
  const writer = currentWriter(strapi);
  if (writer.kind === 'visitor') throw forbidden(error('directory.visitors_write_nothing'));
  await refuseDeletingAssigned(write);
  const path = organizationPathOf(strapi, uid);
  if (path === null) return null;
  const reach = await writingReach({ strapi, writer, uid, action });
  if (reach.kind === 'everything') {
    if (writer.kind === 'person' && writer.isSuperAdministrator) {
      strapi.log.info(
        `directory: super administrator ${writer.userId} (${writer.name}): ${action} ${uid} ${write.documentId ?? 'new'}`,
      );
    }
    return null;
  }
  if (write.documentId) {
    const rows = await versions(write, path);
    const organizations = rows.map((row) => organizationOf(row, path));
    await refuseForeignSource(write, writer, organizations);
    if (action !== 'clone') await refuseForeign(strapi, reach, organizations);
    await refuseDeletingPublic(write, writer, rows);
  }
  const [links, fixed] = [await linksOf(write), await fixedValues(write)];
  return { writer, reach, path, links, fixed };
}

/** Where the document would now belong: nobody moves one out of their organizations, or makes one elsewhere. */
async function after(write: WrittenResult, memory: unknown): Promise<void> {
  const remembered = memory as Memory;
  if (!remembered || ['delete', 'unpublish'].includes(write.action)) return;
  const { strapi, uid, action } = write;
  const { writer, path } = remembered;
  // A new organization below one's own belongs to the scope from now on.
  const reach =
    path === 'documentId' ? await writingReach({ strapi, writer, uid, action }) : remembered.reach;
  const organizations = (await versions(write, path)).map((row) => organizationOf(row, path));
  if (organizations.includes(null)) {
    const field = organizationFieldOf(strapi, uid) ?? 'organization';
    throw refusal([error('directory.organization_required', { field }, field)]);
  }
  await refuseForeign(strapi, reach, organizations);
  await refuseChangingFixed(write, remembered.fixed);
  await refuseForeignLinks(write, { writer, before: remembered.links });
}

/**
 * Nobody inside acts outside their unit: every write of a person, a token or a visitor, on every channel and in bulk
 * alike, is checked against the organization the document has before, and the one it would have afterwards.
 */
export function addScopeStage(strapi: Core.Strapi): void {
  addWriteStage(strapi, {
    name: 'directory.scope',
    order: 10,
    appliesTo: () => true,
    before,
    after,
  });
}
