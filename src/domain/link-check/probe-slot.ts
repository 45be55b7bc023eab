const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
/** Coprime to 60, so that sites made one after the other are probed far apart. */
const STRIDE = 37;

/** Seconds until a page counts as not opened: 国办秘函〔2019〕19号, 站点无法访问. */
export const PROBE_TIME_LIMIT_MS = 15_000;

/**
 * The hour an instant belongs to for a site: hours begin at a minute of the site's own, so that not all sites are
 * probed at once. One probe an hour is 24 a day, and four may fail to be made before a day has fewer than the 20 that
 * the inspection demands.
 */
export function probeSlot(siteId: number, now: Date): number {
  const offset = (siteId * STRIDE) % MINUTES_PER_HOUR;
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  return Math.floor((minute - offset) / MINUTES_PER_HOUR);
}
