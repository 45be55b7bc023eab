import type { LinkState } from '../../../../../domain/link-check/next-link-state';
import type {
  ProbeDay,
  WeeklyAvailability,
} from '../../../../../domain/link-check/weekly-availability';
import type { Said } from './api';

export const SITE_KINDS = ['home', 'second_level'] as const;

/** `second_level` pages count where the home page is mere navigation (国办秘函〔2019〕19号, 首页不更新). */
export type SiteKind = (typeof SITE_KINDS)[number];

/** Body of `POST /freshness/sites` and, as a whole, of `PUT /freshness/sites/:id`. */
export type SiteRequest = {
  /** documentId */
  organization: string;
  name: string;
  url: string;
  kind: SiteKind;
  isEnabled: boolean;
};

/** How an attempt to open a page ended. */
export type ProbeResult = {
  /** ISO instant. */
  at: string;
  /** Null: it proves nothing, because the address was not gone to or the server turns machines away. */
  isOpened: boolean | null;
  status: number | null;
  cause: string | null;
  detail: string | null;
  durationMs: number;
};

/** A row of `GET /freshness/sites`. */
export type Site = Omit<SiteRequest, 'organization'> & {
  id: number;
  organization: { documentId: string; name: string };
  lastProbe: ProbeResult | null;
};

/** Answer of a save: the site, and what opening it just now gave; null when it is switched off. */
export type SavedSite = { site: Site; firstLook: Omit<ProbeResult, 'at'> | null };

/** A row of `GET /freshness/availability?on=YYYY-MM-DD&organization=…`. */
export type SiteAvailability = WeeklyAvailability & {
  siteId: number;
  name: string;
  url: string;
  kind: SiteKind;
  organizationId: string;
};

/** A row of `GET /freshness/availability/sites?organization=`: what is monitored now, and what the week before today says. */
export type SiteWeek = Site & { week: WeeklyAvailability };

/** `GET /freshness/availability/sites/:id`: a site with what the probes found. */
export type SiteDetails = SiteWeek & {
  /** Days with a probe, the newest first, at most thirty; today's is not whole yet. */
  days: ProbeDay[];
  /** Visits that did not open, the newest first, at most fifty. */
  failures: ProbeResult[];
};

/** A link where it stands. */
export type LinkRow = {
  url: string;
  /** As it is written in the text. */
  address: string;
  state: LinkState;
  cause: string | null;
  detail: string | null;
  status: number | null;
  failures: number;
  failedSince: string | null;
  lastCheckedAt: string | null;
  nextCheckAt: string | null;
  /** `fieldName` is what editors call the field. */
  document: { uid: string; documentId: string; title: string; field: string; fieldName: Said };
  organization: { documentId: string; name: string } | null;
};

/** Answer of `GET /freshness/links?state=&organization=&uid=&document=&page=&pageSize=`. */
export type LinksPage = {
  rows: LinkRow[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
  /** By state, under the same organization and document. */
  counts: Record<LinkState, number>;
};
