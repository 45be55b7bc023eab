import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Policy } from '../../../../../domain/freshness/policy';
import { error } from '../../../../../domain/reasons/reason';
import { currentActor } from '../../../../../documents/actor';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import { targetColumns } from './stored-policy';

const TERMS = [
  'mode',
  'maxAge',
  'changeLimit',
  'minItems',
  'periodDays',
  'maxGapDays',
  'gapWithinDays',
  'warnAtPercent',
  'confirmation',
  'severity',
  'points',
  'counterGroup',
] as const satisfies readonly (keyof Policy)[];

export function columnsOf(policy: Policy) {
  return {
    key: policy.key,
    name: policy.name,
    ...targetColumns(policy.target),
    terms: JSON.stringify(Object.fromEntries(TERMS.map((name) => [name, policy[name]]))),
    legal_title: policy.legalBasis.title,
    legal_provision: policy.legalBasis.provision,
    is_unsure: policy.isUnsure,
    valid_from: policy.validFrom,
    valid_to: policy.validTo,
  };
}

type Change = { key: string; version: number; policy: unknown };

/** Every state of a policy stays on record, with who made it so. */
async function recordChange(strapi: Core.Strapi, trx: Knex, change: Change): Promise<void> {
  const { id, name } = currentActor(strapi);
  await query(
    trx,
    `insert into zhaoshi_freshness.policy_changes (key, version, policy, changed_by_id, changed_by)
     values (?, ?, ?::jsonb, ?, ?)`,
    [change.key, change.version, JSON.stringify(change.policy), id, name],
  );
}

const policies = (trx: Knex) => trx('policies').withSchema('zhaoshi_freshness');

/**
 * Saves a policy; `version` 0 makes a new one. 409 when it is not the version that was read, or when a new one's key is
 * taken. The caller has checked the policy, under the same lock.
 */
export async function savePolicy(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  args: { policy: Policy; version: number; isEnabled: boolean },
): Promise<void> {
  const { policy, version, isEnabled } = args;
  const columns = {
    ...columnsOf(policy),
    is_enabled: isEnabled,
    version: version + 1,
    changed_at: new Date(),
    changed_by: currentActor(strapi).name,
  };
  const saved: unknown[] =
    version === 0
      ? await policies(trx).insert(columns).onConflict('key').ignore().returning('key')
      : await policies(trx).where({ key: policy.key, version }).update(columns).returning('key');
  if (saved.length === 0) throw refusalWithStatus(409, error('freshness.policy_conflict'));
  const change = { ...policy, isEnabled };
  await recordChange(strapi, trx, { key: policy.key, version: version + 1, policy: change });
}

/** Removes a policy of an administrator; a ready one is switched off instead. 409 when it is another version. */
export async function removePolicy(
  strapi: Core.Strapi,
  { key, version }: { key: string; version: number },
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const count = await policies(trx).where({ key, version, is_ready: false }).delete();
    if (count !== 1) throw refusalWithStatus(409, error('freshness.policy_conflict'));
    await recordChange(strapi, trx, { key, version: version + 1, policy: null });
  });
}
