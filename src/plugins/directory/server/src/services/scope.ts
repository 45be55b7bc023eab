import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';
import { today } from '../clock';
import { readFilter, readingReach } from '../scope/read-filter';
import { filterBy, organizationPathOf } from '../scope/organization-path';
import { actionReach } from '../scope/action-reach';
import { directDutiesOf } from '../scope/direct-duties';
import { holdersOf, type Holder } from '../scope/holders';
import type { Reach } from '../scope/reach';
import { scopeOf, type ScopeHolder } from '../scope/scope-of';
import { tokenReach } from '../scope/token-reach';
import { currentWriter } from '../scope/writer';

export type ScopeService = {
  /** documentIds of the organizations somebody acts for today, own and below; with a duty only those of that duty. */
  of(holder: ScopeHolder, duty?: Duty): Promise<Set<string>>;
  /** The people who hold a duty in an organization today; with `isDirect` not those who hold it above for what is below. */
  holders(duty: Duty, organizationId: string, how?: { isDirect?: boolean }): Promise<Holder[]>;
  /** What a person holds today in these organizations themselves, by organization; not what they hold above for what is below. */
  directDuties(userId: number, organizationIds: readonly string[]): Promise<Map<string, Set<Duty>>>;
  /**
   * documentIds of the organizations the API token behind the running request acts for; null when nothing limits it.
   * Empty for anybody who is no token.
   */
  ofToken(): Promise<ReadonlySet<string> | null>;
  /** The filter that keeps documents of a type within these organizations; null for a type that belongs to none. */
  filter(uid: string, organizations: readonly string[]): Record<string, unknown> | null;
  /** How far the person behind the running request may read a type: for exports and widgets that ask SQL themselves. */
  readingReach(uid: string): Promise<Reach>;
  /** How far a right of a plugin goes, for the person behind the running request. */
  actionReach(action: string): Promise<Reach>;
  /** The same as a filter of the Document Service, null when nothing has to be kept out. */
  readFilter(uid: string): Promise<Record<string, unknown> | null>;
};

export default ({ strapi }: { strapi: Core.Strapi }): ScopeService => ({
  of: (holder, duty) => scopeOf({ strapi, holder, onDay: today(), duty }),
  holders: (duty, organizationId, how) =>
    holdersOf({ strapi, duty, organizationId, onDay: today(), ...how }),
  directDuties: (userId, organizationIds) =>
    directDutiesOf({ strapi, userId, organizationIds, onDay: today() }),
  async ofToken() {
    const writer = currentWriter(strapi);
    if (writer.kind !== 'token') return new Set();
    const reach = await tokenReach(strapi, writer);
    if (reach.kind === 'everything') return null;
    return reach.kind === 'organizations' ? reach.organizations : new Set();
  },
  filter(uid, organizations) {
    const path = organizationPathOf(strapi, uid);
    return path === null ? null : filterBy(path, organizations);
  },
  readingReach: (uid) => readingReach(strapi, uid),
  actionReach: (action) => actionReach(strapi, { action, onDay: today() }),
  readFilter: (uid) => readFilter(strapi, uid),
});
