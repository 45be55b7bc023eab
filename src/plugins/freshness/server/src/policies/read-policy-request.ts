import type { Core } from '@strapi/strapi';
import { checkOverlap } from '../../../../../domain/freshness/check-policies';
import { checkPolicy } from '../../../../../domain/freshness/check-policy';
import {
  DEFAULT_WARN_AT_PERCENT,
  type Age,
  type Policy,
  type PolicyTarget,
} from '../../../../../domain/freshness/policy';
import type { Reason } from '../../../../../domain/reasons/reason';
import { readCatalog } from '../catalog/read-catalog';
import type { StoredPolicy } from './stored-policy';

type Sent = Record<string, unknown>;

const isObject = (value: unknown): value is Sent => typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const day = (value: unknown) => text(value) || null;

/** A number as it was sent: what is none is told as such, not taken for nothing. */
const number = (value: unknown) =>
  value === null || value === undefined || value === '' ? null : Number(value);

function age(value: unknown): Age | null {
  if (!isObject(value)) return null;
  return { value: Number(value.value), unit: value.unit as Age['unit'] };
}

function target(value: unknown): PolicyTarget {
  const { kind, uid, documentId, categoryKind } = isObject(value) ? value : ({} as Sent);
  switch (kind) {
    case 'document':
      return { kind, uid: text(uid), documentId: text(documentId) };
    case 'category':
    case 'organization':
      return { kind, documentId: text(documentId) };
    case 'category_kind':
      return { kind, categoryKind: text(categoryKind) };
    case 'content_type':
      return { kind, uid: text(uid) };
    default:
      return { kind } as PolicyTarget;
  }
}

/** A policy as it was sent, put into shape; what is wrong with it says `checkPolicy`. */
export function readPolicy(key: string, body: Sent): Policy {
  const legal = isObject(body.legalBasis) ? body.legalBasis : {};
  const { confirmation } = body;
  return {
    key,
    name: text(body.name),
    target: target(body.target),
    mode: body.mode as Policy['mode'],
    maxAge: age(body.maxAge),
    changeLimit: age(body.changeLimit),
    minItems: number(body.minItems),
    periodDays: number(body.periodDays),
    maxGapDays: number(body.maxGapDays),
    gapWithinDays: number(body.gapWithinDays),
    warnAtPercent: number(body.warnAtPercent) ?? DEFAULT_WARN_AT_PERCENT,
    confirmation: isObject(confirmation) ? { mostInRow: number(confirmation.mostInRow) } : null,
    severity: body.severity as Policy['severity'],
    points: number(body.points) ?? 0,
    counterGroup: body.counterGroup as Policy['counterGroup'],
    legalBasis: { title: text(legal.title), provision: text(legal.provision) || null },
    isUnsure: body.isUnsure === true,
    validFrom: day(body.validFrom),
    validTo: day(body.validTo),
  };
}

async function isKnown(strapi: Core.Strapi, { target }: Policy): Promise<boolean> {
  const catalog = await readCatalog(strapi);
  switch (target.kind) {
    case 'category':
      return catalog.categories.has(target.documentId);
    case 'organization':
      return catalog.organizations.has(target.documentId);
    case 'category_kind':
      return [...catalog.categories.values()].some(({ kind }) => kind === target.categoryKind);
    case 'content_type':
      return target.uid in strapi.contentTypes;
    case 'document': {
      if (!(target.uid in strapi.contentTypes)) return false;
      const { documentId } = target;
      return (await strapi.db.query(target.uid).count({ where: { documentId } })) > 0;
    }
    default:
      return true;
  }
}

/** Everything that speaks against a policy beside the others in force: its numbers, its target, overlaps by name. */
export async function checkPolicyAmong(
  strapi: Core.Strapi,
  policy: Policy,
  others: readonly StoredPolicy[],
): Promise<Reason[]> {
  const isTargetKnown = await isKnown(strapi, policy);
  const among = others.filter(({ isEnabled }) => isEnabled);
  return [...checkPolicy(policy, isTargetKnown), ...checkOverlap(policy, among)];
}
