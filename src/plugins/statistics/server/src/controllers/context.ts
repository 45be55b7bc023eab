import type { Core } from '@strapi/strapi';
import { readQuarter } from '../../../../../domain/statistics/period';
import {
  bodyOf,
  textOf,
  userOf,
  type Context,
  type Query,
} from '../../../../../documents/read-request';
import type { Asker } from '../people/reach';
import { mayReach } from '../people/reach';
import { notUnderstood } from '../read-fields';
import { readReturn, type StoredReturn } from '../returns/stored-return';
import type { RoundKey } from '../rounds/open-round';

export { bodyOf, type Context };

export function askerOf(ctx: Context): Asker {
  const { userAbility } = ctx.state as { userAbility: Asker['ability'] };
  return { personId: String(userOf(ctx).id), ability: userAbility };
}

/** The return of the address, if it is within reach; one nobody has and one of others are told alike. */
export async function visibleReturn(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<StoredReturn | null> {
  const stored = await readReturn(strapi.db.connection, String(ctx.params.id));
  if (!stored) return null;
  return (await mayReach(strapi, askerOf(ctx), stored)) ? stored : null;
}

/** The round of the address. Refuses (400) what is no quarter. */
export function roundOf(ctx: Context): RoundKey {
  const { setKey, quarter: text } = ctx.params as Record<string, string>;
  const quarter = readQuarter(text);
  if (quarter === null) throw notUnderstood('quarter', text);
  return { setKey: String(setKey), quarter };
}

/** A text of the query that has to be there; refuses (400) where it is not. */
export function neededText(query: Query, name: string): string {
  const text = textOf(query, name);
  if (text === undefined) throw notUnderstood(name, query[name]);
  return text;
}
