import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { WorkflowRequest } from '../contracts/api';
import { isReviewedType } from '../reviewed-types';

type Target = WorkflowRequest['targets'][number];
type Sent = Record<string, unknown>;

const UNKNOWN = {
  categoryId: ['api::catalog-category.catalog-category', 'review.unknown_category'],
  organizationId: ['api::organization.organization', 'review.unknown_organization'],
} as const;

const shown = (value: unknown) =>
  typeof value === 'string' ? value.slice(0, 100) : JSON.stringify(value);

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** What is not there at all is no limit; anything else has to be the id of something, or a rule would hold too widely. */
async function checkId(
  strapi: Core.Strapi,
  { target, name, at }: { target: Sent; name: keyof typeof UNKNOWN; at: string },
): Promise<Reason[]> {
  const value = target[name];
  if (isNothing(value)) return [];
  const [uid, code] = UNKNOWN[name];
  const isThere =
    typeof value === 'string' &&
    (await strapi.db.query(uid).count({ where: { documentId: value } })) > 0;
  return isThere ? [] : [error(code, { value: shown(value) }, `${at}.${name}`)];
}

async function checkTarget(strapi: Core.Strapi, target: Sent, at: string): Promise<Reason[]> {
  const { uid } = target;
  const isReviewed = typeof uid === 'string' && isReviewedType(strapi, uid);
  return [
    ...(isReviewed ? [] : [error('review.unknown_type', { value: shown(uid ?? '') }, `${at}.uid`)]),
    ...(await checkId(strapi, { target, name: 'categoryId', at })),
    ...(await checkId(strapi, { target, name: 'organizationId', at })),
  ];
}

/**
 * Where a workflow is to hold; nowhere only where that is said. 400 for a type that is not reviewed, a category or an
 * organization nobody knows.
 */
export async function readTargets(
  strapi: Core.Strapi,
  sent: unknown,
): Promise<WorkflowRequest['targets']> {
  if (!Array.isArray(sent)) {
    throw refusal([error('review.targets_shape', { value: shown(sent ?? null) }, 'targets')]);
  }
  const list = sent.map((target: unknown) =>
    typeof target === 'object' && target !== null ? (target as Sent) : {},
  );
  const reasons: Reason[] = [];
  for (const [index, target] of list.entries()) {
    reasons.push(...(await checkTarget(strapi, target, `targets.${index}`)));
  }
  refuseOnErrors(reasons);
  return list.map(({ uid, categoryId, organizationId }) => ({
    uid: uid as string,
    categoryId: (categoryId as Target['categoryId']) || null,
    organizationId: (organizationId as Target['organizationId']) || null,
  }));
}
