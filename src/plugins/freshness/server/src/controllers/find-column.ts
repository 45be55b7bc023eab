import type { Core } from '@strapi/strapi';
import type { ColumnDetails } from '../contracts/api';
import type { ColumnKey } from '../contracts/places';
import { isWithin, reachOfRequest } from '../statuses/reach';
import { readDetails } from '../statuses/read-details';
import { refreshStatuses } from '../statuses/refresh-statuses';

/** A column as it stands now, for whoever asks; null where nobody has it, and where it is out of reach. */
export async function findColumn(
  strapi: Core.Strapi,
  column: ColumnKey,
): Promise<ColumnDetails | null> {
  await refreshStatuses(strapi);
  return isWithin(await reachOfRequest(strapi), column) ? readDetails(strapi, column) : null;
}
