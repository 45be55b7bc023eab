import type { SiteRequest, SiteWeek } from '../../../server/src/contracts/checks';

/** A site while nothing is typed yet. */
export const NEW_SITE: SiteRequest = {
  organization: '',
  name: '',
  url: '',
  kind: 'home',
  isEnabled: true,
};

/** A site as it is sent to be saved: as a whole. */
export function requestOf(site: SiteWeek): SiteRequest {
  const { organization, name, url, kind, isEnabled } = site;
  return { organization: organization.documentId, name, url, kind, isEnabled };
}
