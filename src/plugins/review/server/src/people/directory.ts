import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';

export type Person = { id: string; name: string };

/** How far the person behind the running request may read a type. */
type Reach =
  | { kind: 'everything' }
  | { kind: 'organizations'; organizations: ReadonlySet<string> }
  | { kind: 'nothing' };

/** What plugin `directory` offers, in our own words. */
type Scope = {
  of(holder: { kind: 'person'; id: number }, duty?: Duty): Promise<Set<string>>;
  /** Where the token behind the running request acts; null is everywhere, empty for who is no token. */
  ofToken(): Promise<ReadonlySet<string> | null>;
  holders(duty: Duty, organizationId: string): Promise<Person[]>;
  readingReach(uid: string): Promise<Reach>;
};

/** Who holds which duty where. */
export function directoryOf(strapi: Core.Strapi): Scope {
  return strapi.plugin('directory').service<Scope>('scope');
}
