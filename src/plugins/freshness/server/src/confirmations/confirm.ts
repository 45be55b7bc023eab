import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { applyConfirmation, EMPTY_COLUMN } from '../../../../../domain/freshness/column-state';
import { checkConfirmation } from '../../../../../domain/freshness/check-confirmation';
import type { Policy } from '../../../../../domain/freshness/policy';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { currentActor } from '../../../../../documents/actor';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { keyOf, type ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import { loadColumns, saveColumns } from '../fold/stored-states';

type Signed = { column: ColumnKey; policy: Policy | null; note: string; evidence: string };

async function append(
  trx: Knex,
  {
    column,
    note,
    evidence,
    on,
    person,
  }: Signed & {
    on: string;
    person: { id: string | null; name: string };
  },
): Promise<string> {
  const [row] = await query<{ id: string }>(
    trx,
    `insert into zhaoshi_freshness.confirmations
       (category_id, organization_id, confirmed_on, note, evidence, person_id, person_name)
     values (?, ?, ?, ?, ?, ?, ?) returning id::text as id`,
    [column.categoryId, column.organizationId, on, note, evidence, person.id ?? '', person.name],
  );
  return row?.id ?? '';
}

/**
 * Somebody signs that a column is still right. It sets the clock only as often as the policy allows; 400 with every
 * reason against it.
 */
export async function confirm(strapi: Core.Strapi, signed: Signed): Promise<void> {
  const { column, policy, note, evidence } = signed;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.fold', 0))");
    const states = await loadColumns(trx, [column]);
    const state = states.get(keyOf(column)) ?? EMPTY_COLUMN;
    refuseOnErrors(checkConfirmation({ policy, state, note, evidence }));
    const on = shanghaiDay(new Date());
    const id = await append(trx, { ...signed, on, person: currentActor(strapi) });
    await saveColumns(trx, [{ ...column, state: applyConfirmation(state, { id, on }) }]);
  });
}
