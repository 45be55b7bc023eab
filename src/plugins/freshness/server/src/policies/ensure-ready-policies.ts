import type { Core } from '@strapi/strapi';
import { READY_POLICIES } from '../../../../../domain/freshness/ready-policies.data';
import { columnsOf } from './save-policy';

/**
 * Brings the ready rules of the country once: what an administrator changed or switched off stays as it is, for the
 * keys are there already. The other ready rules are offered to choose from.
 */
export async function ensureReadyPolicies(strapi: Core.Strapi): Promise<void> {
  const rows = READY_POLICIES.flatMap(({ set, target, columns: _columns, ...policy }) => {
    if (set !== 'national' || target === null) return [];
    const columns = columnsOf({ ...policy, target, validFrom: null, validTo: null });
    return [{ ...columns, is_ready: true }];
  });
  if (rows.length === 0) return;
  await strapi.db
    .connection('policies')
    .withSchema('zhaoshi_freshness')
    .insert(rows)
    .onConflict('key')
    .ignore();
}
