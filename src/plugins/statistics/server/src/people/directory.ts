import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';

/** How far the person behind the running request may read a type. */
type DirectoryReach =
  | { kind: 'everything' }
  | { kind: 'organizations'; organizations: ReadonlySet<string> }
  | { kind: 'nothing' };

/** What plugin `directory` offers, in our own words. */
type Scope = {
  of(holder: { kind: 'person'; id: number }, duty?: Duty): Promise<Set<string>>;
  holders(
    duty: Duty,
    organizationId: string,
    how?: { isDirect?: boolean },
  ): Promise<{ id: string; name: string }[]>;
  directDuties(userId: number, organizationIds: readonly string[]): Promise<Map<string, Set<Duty>>>;
  readingReach(uid: string): Promise<DirectoryReach>;
};

/** Who holds which duty where; null while the plugin is not there. */
export function directoryOf(strapi: Core.Strapi): Scope | null {
  return strapi.plugins.directory ? strapi.plugin('directory').service<Scope>('scope') : null;
}
