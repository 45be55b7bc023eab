import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';
import { today } from '../clock';
import { readFilter, readingReach } from '../scope/filter-reads';
import { filterBy, organizationPathOf } from '../scope/organization-path';
import { holdersOf, type Holder } from '../scope/holders';
import type { Reach } from '../scope/reach';
import { scopeOf, type ScopeHolder } from '../scope/scope-of';

export type ScopeService = {
  /** documentIds of the organizations somebody acts for today, own and below; with a duty only those of that duty. */
  of(holder: ScopeHolder, duty?: Duty): Promise<Set<string>>;
  /** The people who hold a duty in an organization today. */
  holders(duty: Duty, organizationId: string): Promise<Holder[]>;
  /** The filter that keeps documents of a type within these organizations; null for a type that belongs to none. */
  filter(uid: string, organizations: readonly string[]): Record<string, unknown> | null;
  /** How far the person behind the running request may read a type: for exports and widgets that ask SQL themselves. */
  readingReach(uid: string): Promise<Reach>;
  /** The same as a filter of the Document Service, null when nothing has to be kept out. */
  readFilter(uid: string): Promise<Record<string, unknown> | null>;
};

export default ({ strapi }: { strapi: Core.Strapi }): ScopeService => ({
  of: (holder, duty) => scopeOf({ strapi, holder, onDay: today(), duty }),
  holders: (duty, organizationId) => holdersOf({ strapi, duty, organizationId, onDay: today() }),
  filter(uid, organizations) {
    const path = organizationPathOf(strapi, uid);
    return path === null ? null : filterBy(path, organizations);
  },
  readingReach: (uid) => readingReach(strapi, uid),
  readFilter: (uid) => readFilter(strapi, uid),
});
