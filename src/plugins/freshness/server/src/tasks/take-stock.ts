import type { Core } from '@strapi/strapi';
import { refreshStatuses } from '../statuses/refresh-statuses';

/** Counts every column anew for the day that has begun, and keeps the snapshots of the days that have ended. */
export async function takeStock({
  strapi,
  now,
}: {
  strapi: Core.Strapi;
  now: Date;
}): Promise<{ day: string }> {
  return { day: await refreshStatuses(strapi, now) };
}
