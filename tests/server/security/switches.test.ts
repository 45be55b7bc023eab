import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function get(path: string, headers: Record<string, string> = {}) {
  return fetch(`${app.url}${path}`, { headers });
}

describe('the switches of the security guide are set', () => {
  it('does not say what it runs on', async () => {
    const response = await get('/api/disclosures');
    expect(response.headers.get('x-powered-by')).toBeNull();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|strapi/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets no foreign site read answers', async () => {
    const response = await get('/api/disclosures', { origin: 'https://foreign.example' });
    expect(response.headers.get('access-control-allow-origin') ?? '').not.toContain('foreign');
    expect(response.headers.get('access-control-allow-origin')).not.toBe('*');
  });

  it.each([
    '/api/disclosures?nonsense=1',
    '/api/disclosures?filters[nonsense][$eq]=1',
    '/api/disclosures?sort=nonsense',
    '/api/disclosures?filters[createdBy][email][$startsWith]=a',
    '/api/annual-reports?filters[warnings][$contains]=a',
    '/api/annual-reports?sort=warnings',
  ])(
    'refuses the unknown or private parameter in %s with a code and both languages',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(400);
      const { error } = (await response.json()) as {
        error: { message: string; details: { code: string; message: { zh: string; en: string } } };
      };
      expect(error.details.code).toBe('request.invalid_parameter');
      expect(error.details.message.zh).toMatch(/\p{Script=Han}/u);
    },
  );

  it('bounds every page', async () => {
    const response = await get('/api/vocabulary-terms?pagination[pageSize]=100000');
    const { meta } = (await response.json()) as { meta: { pagination: { pageSize: number } } };
    expect(meta.pagination.pageSize).toBe(100);
  });

  it.each([
    '/mcp',
    '/api/mcp',
    '/documentation',
    '/content-type-builder/content-types',
    '/api/openapi.json',
  ])('has nothing for strangers at %s', async (path) => {
    expect([401, 403, 404]).toContain((await get(path)).status);
  });

  it('hides the GraphQL schema in production', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { types { name } } }' }),
    });
    expect(await response.text()).not.toContain('"types"');
  });

  it('serves its own icon', async () => {
    expect((await get('/favicon.ico')).status).toBe(200);
  });

  it.each([
    ['admin.ai.enabled', false],
    ['admin.flags.nps', false],
    ['admin.flags.promoteEE', false],
    ['server.logger.updates.enabled', false],
    ['server.cron.enabled', false],
    ['server.transfer.remote.enabled', false],
    ['api.rest.strictParams', true],
    ['api.documents.strictParams', true],
    ['api.documents.strictRelations', true],
    ['plugin::users-permissions.jwtManagement', 'refresh'],
    ['plugin::users-permissions.sessions.httpOnly', true],
    ['plugin::graphql.depthLimit', 10],
    ['plugin::graphql.maxLimit', 100],
  ])('%s is %s', (key, value) => {
    expect(app.strapi.config.get(key)).toBe(value);
  });

  it('has telemetry off', () => {
    expect(app.strapi.telemetry.isDisabled).toBe(true);
  });
});
