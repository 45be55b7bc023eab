import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { SavedSite, SiteRequest } from '../contracts/checks';
import { query } from '../../../../../database/query';
import { listSites } from './list-sites';
import { lookAtSite } from './look-at-site';
import { readSiteRequest } from './read-site-request';

const CREATE = `insert into zhaoshi_freshness.sites
    (organization_id, name, url, kind, is_enabled, created_at, updated_at, updated_by)
  values (:organization, :name, :url, :kind, :isEnabled, :now, :now, :by)
  on conflict (url) where removed_at is null do nothing returning id`;

const UPDATE = `update zhaoshi_freshness.sites set organization_id = :organization, name = :name, url = :url,
    kind = :kind, is_enabled = :isEnabled, updated_at = :now, updated_by = :by
  where id = :id and removed_at is null returning id`;

const SAME_URL = `select name from zhaoshi_freshness.sites
  where url = :url and removed_at is null and id is distinct from :id`;

export type SaveSiteArgs = {
  /** Null: a new one. */
  id: number | null;
  body: Record<string, unknown>;
  /** Name of the person. */
  by: string;
};

async function refuseSameUrl(strapi: Core.Strapi, url: string, id: number | null): Promise<void> {
  const [other] = await query<{ name: string }>(strapi.db.connection, SAME_URL, { url, id });
  if (!other) return;
  refuseOnErrors([error('site.already_monitored', { url, name: other.name }, 'url')]);
}

const UNIQUE_VIOLATION = '23505';

/** Writes the row; undefined when there is no such site, or when somebody took the address a moment ago. */
async function write(
  strapi: Core.Strapi,
  site: SiteRequest,
  { id, by }: SaveSiteArgs,
): Promise<number | undefined> {
  const bindings = { ...site, id, by, now: new Date() };
  try {
    const statement = id === null ? CREATE : UPDATE;
    const [row] = await query<{ id: number }>(strapi.db.connection, statement, bindings);
    return row?.id;
  } catch (cause) {
    if ((cause as { code?: string }).code === UNIQUE_VIOLATION) return undefined;
    throw cause;
  }
}

/**
 * Saves a site after opening its address. Refuses (400) bad input, an address monitored already, and one that is or
 * redirects to what may not be opened. Null when there is no site with this id.
 */
export async function saveSite(strapi: Core.Strapi, args: SaveSiteArgs): Promise<SavedSite | null> {
  if (args.id !== null && (await listSites(strapi, args.id)).length === 0) return null;
  const site = await readSiteRequest(strapi, args.body);
  await refuseSameUrl(strapi, site.url, args.id);
  const signal = new AbortController().signal;
  const firstLook = site.isEnabled ? await lookAtSite(strapi, site.url, signal) : null;
  const id = await write(strapi, site, args);
  if (id === undefined) await refuseSameUrl(strapi, site.url, args.id);
  const [saved] = id === undefined ? [] : await listSites(strapi, id);
  return saved ? { site: saved, firstLook } : null;
}
