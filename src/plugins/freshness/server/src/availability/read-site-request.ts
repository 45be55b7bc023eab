import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { MAX_ADDRESS_LENGTH, readAddress } from '../../../../../domain/link-check/read-address';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { SITE_KINDS, type SiteRequest } from '../contracts/checks';
import { allowListOf } from '../net/open-address';
import { isOrganization } from '../organizations';

const MAX_NAME_LENGTH = 120;

/** What the labels of its fields are kept under. */
const FORM = 'freshness.site';

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function checkName(name: string): Reason[] {
  if (name === '') return [error('request.required', { field: 'name' }, 'name')];
  if (name.length <= MAX_NAME_LENGTH) return [];
  const params = { field: 'name', max: MAX_NAME_LENGTH, actual: name.length };
  return [error('request.too_long', params, 'name')];
}

async function checkOrganization(strapi: Core.Strapi, organization: string): Promise<Reason[]> {
  const field = 'organization';
  if (organization === '') return [error('request.required', { field }, field)];
  if (await isOrganization(strapi, organization)) return [];
  return [error('site.unknown_organization', { value: organization }, field)];
}

function checkChoices({ kind, isEnabled }: Record<string, unknown>): Reason[] {
  const reasons: Reason[] = [];
  if (!SITE_KINDS.some((known) => known === kind)) {
    const value = typeof kind === 'string' ? kind : JSON.stringify(kind ?? null);
    const params = { field: 'kind', value, options: SITE_KINDS.join(', ') };
    reasons.push(error('request.unknown_option', params, 'kind'));
  }
  if (typeof isEnabled !== 'boolean') {
    const params = { field: 'isEnabled', message: 'true / false' };
    reasons.push(error('request.invalid_value', params, 'isEnabled'));
  }
  return reasons;
}

function checkUrl(strapi: Core.Strapi, text: string): { url: string; reasons: Reason[] } {
  if (text === '') {
    return { url: text, reasons: [error('request.required', { field: 'url' }, 'url')] };
  }
  const { url, defect } = readAddress(text, allowListOf(strapi));
  if (!defect) return { url: url.href, reasons: [] };
  const params = { url: text.slice(0, MAX_ADDRESS_LENGTH), max: MAX_ADDRESS_LENGTH };
  return { url: text, reasons: [error(`address.${defect}`, params, 'url')] };
}

/** What a form says of a site, in order. Refuses (400) everything that is wrong at once; where the address leads is not looked at. */
export async function readSiteRequest(
  strapi: Core.Strapi,
  body: Record<string, unknown>,
): Promise<SiteRequest> {
  const name = textOf(body.name);
  const organization = textOf(body.organization);
  const { url, reasons } = checkUrl(strapi, textOf(body.url));
  const found = [
    ...checkName(name),
    ...(await checkOrganization(strapi, organization)),
    ...reasons,
    ...checkChoices(body),
  ];
  refuseOnErrors(found, FORM);
  const { kind, isEnabled } = body as Pick<SiteRequest, 'kind' | 'isEnabled'>;
  return { name, organization, url, kind, isEnabled };
}
