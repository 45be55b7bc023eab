import type { Core } from '@strapi/strapi';

export interface ApiTokenRequest {
  type: 'full-access' | 'read-only' | 'custom';
  /** Content API actions of a custom token, e.g. `api::disclosure.disclosure.find`. */
  permissions?: string[];
}

interface ApiTokenService {
  create(token: Record<string, unknown>): Promise<{ accessKey: string }>;
}

let created = 0;

/** Makes a content API token and returns it as a bearer token. */
export async function createApiToken(
  strapi: Core.Strapi,
  { type, permissions }: ApiTokenRequest,
): Promise<string> {
  const tokens = strapi.service('admin::api-token') as unknown as ApiTokenService;
  const { accessKey } = await tokens.create({
    kind: 'content-api',
    name: `test-${++created}`,
    description: '',
    type,
    permissions,
    lifespan: null,
  });
  return accessKey;
}
