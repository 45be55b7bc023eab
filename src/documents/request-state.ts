import type { Core } from '@strapi/strapi';
import type { NamedPerson } from './person-name';

/** What Strapi keeps about the request it serves, as far as anybody here asks; none of it is in its public types. */
export type RequestState = {
  route?: { info?: { type?: string; pluginName?: string } };
  isAuthenticated?: boolean;
  user?: NamedPerson & { id: number; roles?: { code: string }[] };
  userAbility?: { can(action: string): boolean };
  auth?: {
    strategy?: { name?: string };
    credentials?: { id?: number; name?: string; type?: string } | null;
  };
};

/** The state of the request behind the code now running; undefined in tasks and scripts. */
export function requestState(strapi: Core.Strapi): RequestState | undefined {
  return strapi.requestContext.get()?.state;
}

/** Whether it is served through REST or GraphQL, and not by the admin panel. */
export function isContentApi(state: RequestState | undefined): boolean {
  return state?.route?.info?.type === 'content-api';
}

/** A full-access API token belongs to an administrator's own integration (a preview, a migration): it may read drafts. */
export function hasFullAccess(state: Pick<RequestState, 'auth'>): boolean {
  return (
    state.auth?.strategy?.name === 'content-api-token' &&
    state.auth.credentials?.type === 'full-access'
  );
}
