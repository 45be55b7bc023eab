import type { Core } from '@strapi/strapi';
import type { ColumnDetails } from '../contracts/api';
import type { ColumnKey } from '../contracts/places';
import { isWithin, reachOfRequest, reachToConfirm } from '../statuses/reach';
import { readDetails } from '../statuses/read-details';
import { refreshStatuses } from '../statuses/refresh-statuses';

/** A column as it stands now, for whoever asks; null where nobody has it, and where it is out of reach. */
export async function findColumn(
  strapi: Core.Strapi,
  column: ColumnKey,
): Promise<ColumnDetails | null> {
  await refreshStatuses(strapi);
  if (!isWithin(await reachOfRequest(strapi), column)) return null;
  const details = await readDetails(strapi, column);
  if (!details?.mayConfirm) return details;
  return { ...details, mayConfirm: isWithin(await reachToConfirm(strapi), column) };
}
