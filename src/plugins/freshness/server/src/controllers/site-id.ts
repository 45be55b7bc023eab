import type { Context } from '../../../../../documents/read-request';

const LARGEST_ID = 2_147_483_647;

/** The number of the site a path names; undefined for anything no site can have as its number. */
export function siteIdOf(ctx: Context): number | undefined {
  const id = Number(ctx.params.id);
  return Number.isInteger(id) && id >= 1 && id <= LARGEST_ID ? id : undefined;
}
