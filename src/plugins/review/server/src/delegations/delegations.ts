import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { addDays } from '../../../../../domain/time/day';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { currentActor } from '../../../../../documents/actor';
import { personName, type NamedPerson } from '../../../../../documents/person-name';
import { refusal } from '../../../../../documents/refuse';
import { requireOpinion } from '../actions/read-opinion';
import { today } from '../clock';
import type { DelegationItem, DelegationRequest } from '../contracts/api';
import { table } from '../database/table';
import { requirePerson } from '../people/require-person';

/** A longer absence is a matter of duties, not of a stand-in. */
const MOST_DAYS = 90;

type Row = Record<string, string> & { revoked_at: string | null };

function checkPeriod(request: Partial<DelegationRequest>): { fromOn: string; toOn: string } {
  const { fromOn = '', toOn = '' } = request;
  const areDays = isRealDay(String(fromOn)) && isRealDay(String(toOn));
  const isFine =
    areDays && fromOn >= today() && toOn >= fromOn && toOn <= addDays(fromOn, MOST_DAYS);
  if (!isFine) throw refusal([error('review.delegation_period', { most: MOST_DAYS }, 'toOn')]);
  return { fromOn, toOn };
}

/** Somebody stands in for the person of the request, on these days; each record says so. */
export async function delegate(
  strapi: Core.Strapi,
  request: Partial<DelegationRequest>,
): Promise<{ id: string }> {
  const from_id = requirePerson(strapi);
  const period = checkPeriod(request);
  const toId = String(request.toId);
  if (toId === from_id) throw refusal([error('review.delegation_self', {}, 'toId')]);
  const to = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: Number(toId) || 0, isActive: true } })) as NamedPerson | null;
  if (!to) throw refusal([error('review.unknown_person', { value: toId }, 'toId')]);
  const [row] = await table(strapi.db.connection, 'delegations')
    .insert({
      from_id,
      from_name: currentActor(strapi).name,
      to_id: toId,
      to_name: personName(to),
      from_on: period.fromOn,
      to_on: period.toOn,
      reason: requireOpinion(request.reason, 'delegation', 'reason'),
    })
    .returning<{ id: string }[]>('id');
  return { id: String(row!.id) };
}

/** Ends a delegation at once; only who gave it may. False when there is none of theirs. */
export async function revoke(strapi: Core.Strapi, id: string): Promise<boolean> {
  if (!/^\d{1,18}$/.test(id)) return false;
  const count = await table(strapi.db.connection, 'delegations')
    .where({ id, from_id: requirePerson(strapi) })
    .whereNull('revoked_at')
    .update({ revoked_at: new Date() });
  return count === 1;
}

/** Those a person gave and received that are not over, the newest first. */
export async function listDelegations(strapi: Core.Strapi): Promise<DelegationItem[]> {
  const personId = requirePerson(strapi);
  const { connection } = strapi.db;
  const day = today();
  const rows = await table(connection, 'delegations')
    .where((one) => void one.where({ from_id: personId }).orWhere({ to_id: personId }))
    .whereNull('revoked_at')
    .where('to_on', '>=', day)
    .orderBy('id', 'desc')
    .select<Row[]>(
      '*',
      connection.raw('from_on::text as from_day'),
      connection.raw('to_on::text as to_day'),
    );
  return rows.map((row) => ({
    id: String(row.id),
    from: { id: String(row.from_id), name: String(row.from_name) },
    to: { id: String(row.to_id), name: String(row.to_name) },
    fromOn: String(row.from_day),
    toOn: String(row.to_day),
    reason: String(row.reason),
    isCurrent: String(row.from_day) <= day,
  }));
}
