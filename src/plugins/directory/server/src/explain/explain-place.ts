import type { Core } from '@strapi/strapi';
import type { ExplainedAction } from '../contracts/api';
import { organizationOf, organizationPathOf, populateFor } from '../scope/organization-path';
import { reachOf, reaches, type Reach } from '../scope/reach';
import { ORGANIZATION } from '../uids';
import { step, type Step } from './steps';

type Row = Record<string, unknown> & { publishedAt?: Date | null };

type Place = {
  strapi: Core.Strapi;
  userId: number;
  uid: string;
  action: ExplainedAction;
  onDay: string;
  documentId?: string | undefined;
  organization?: string | undefined;
};

async function explainOrganization(strapi: Core.Strapi, reach: Reach, id: string | null) {
  const isInside = reaches(reach, id);
  if (id === null) {
    return isInside
      ? step('directory.of_no_organization', true)
      : step('directory.outside_any_organization', false);
  }
  const row: { name: string } | null = await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId: id } });
  const code = isInside ? 'directory.inside_scope' : 'directory.outside_scope';
  return step(code, isInside, { organization: row?.name ?? id });
}

/** Saving and reading are about the draft, what changes the public version is about all versions. */
function relevant(rows: Row[], action: ExplainedAction): Row[] {
  const drafts = rows.filter(({ publishedAt }) => !publishedAt);
  return ['read', 'update'].includes(action) && drafts.length > 0 ? drafts : rows;
}

async function explainDeletion(place: Place, rows: Row[]): Promise<Step[]> {
  const hasDrafts = rows.some(({ publishedAt }) => !publishedAt);
  if (place.action !== 'delete' || !hasDrafts) return [];
  if (!rows.some(({ publishedAt }) => publishedAt)) return [];
  const publishing = await reachOf({ ...place, action: 'publish' });
  return publishing.kind === 'nothing'
    ? [step('directory.public_needs_publisher', false)]
    : [step('directory.may_take_from_public', true)];
}

async function explainDocument(place: Place, path: string | null, reach: Reach): Promise<Step[]> {
  const { strapi, uid, documentId, action } = place;
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: path ? populateFor(path) : {} });
  if (rows.length === 0) return [step('directory.document_missing', false)];
  if (path === null) return [];
  const organizations = new Set(relevant(rows, action).map((row) => organizationOf(row, path)));
  const steps = await Promise.all(
    [...organizations].map((id) => explainOrganization(strapi, reach, id)),
  );
  const isConditional = reach.kind !== 'everything';
  return [...steps, ...(isConditional ? await explainDeletion(place, rows) : [])];
}

/** Whether the right reaches this document, this organization, or anything at all. */
export async function explainPlace(place: Place): Promise<Step[]> {
  const { strapi, uid, documentId, organization } = place;
  const path = organizationPathOf(strapi, uid);
  const reach = await reachOf(place);
  if (reach.kind === 'nothing') return [step('directory.scope_is_empty', false)];
  if (documentId) return explainDocument(place, path, reach);
  if (organization && path !== null) {
    return [await explainOrganization(strapi, reach, organization)];
  }
  return reach.kind === 'organizations'
    ? [step('directory.scope_has_organizations', true, { count: reach.organizations.size })]
    : [];
}
