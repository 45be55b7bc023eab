import { validate } from '@readme/openapi-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { readDocument, type ApiDocument } from './support/review-api';

type Route = { method: string; path: string; config: { auth: { scope?: string[] } | false } };

let app: TestApp;
let document: ApiDocument;
let routes: Route[];
let adminRoutes: Route[];

beforeAll(async () => {
  app = await createTestApp({
    requiresReview: true,
    env: { RATE_LIMIT_PER_MINUTE: '600' },
  });
  document = await readDocument(app);
  const plugin = app.strapi.plugin('review') as unknown as {
    routes: Record<string, { routes: Route[] }>;
  };
  routes = plugin.routes['content-api']?.routes ?? [];
  adminRoutes = plugin.routes.admin?.routes ?? [];
});
afterAll(() => app.close());

const described = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe('the description of /api/review', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0');
    const result = await validate(structuredClone(document) as never);
    expect(result, JSON.stringify(result)).toMatchObject({ valid: true, warnings: [] });
  });

  it('would not be, were anything of it wrong', async () => {
    const broken = structuredClone(document) as { paths: Record<string, unknown> };
    broken.paths['/api/review/runs'] = { get: { responses: { abc: {} } } };
    expect(await validate(broken as never)).toMatchObject({ valid: false });
  });

  it('holds every route of the plugin, and no other', () => {
    expect(routes.length).toBeGreaterThan(10);
    const served = routes.map(
      ({ method, path }) => `${method} /api/review${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    const inPanel = adminRoutes.map(
      ({ method, path }) => `${method} /review${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    const written = described().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(written.sort()).toEqual([...served, ...inPanel].sort());
  });

  it('says in words what each route of the panel is for, and which right it needs', () => {
    const ofPanel = described().filter(({ path }) => path.startsWith('/review/'));
    expect(ofPanel).toHaveLength(adminRoutes.length);
    for (const { path, operation } of ofPanel) {
      expect(operation.summary, path).toMatch(/[一-鿿]/);
      expect(operation.security).toEqual([{ session: [] }]);
    }
    const { operation } = ofPanel.find(({ path }) => path === '/review/words')!;
    expect(operation['x-permission']).toBe('plugin::review.manage-words');
  });

  it('names the permission each token needs, as the server asks for it and the panel offers it', () => {
    const actions = app.strapi.contentAPI.permissions.getActionsMap()['plugin::review'];
    const offered = (actions?.controllers.rest ?? []).map((name) => `plugin::review.rest.${name}`);
    const asked = routes.flatMap(({ config }) => (config.auth === false ? [] : config.auth.scope));
    const written = described()
      .filter(({ path }) => path.startsWith('/api/'))
      .flatMap(({ operation }) => operation['x-permission'] ?? []);
    expect(written).toHaveLength(10);
    expect([...asked].sort()).toEqual([...written].sort());
    expect([...offered].sort()).toEqual([...written].sort());
    expect(Object.keys(actions?.controllers ?? {})).toEqual(['rest']);
  });

  it('leaves the page of API tokens whole, where these permissions are given', async () => {
    const administrator = adminClient(app.url, await adminLogin(app.url));
    for (const path of ['permissions', 'routes']) {
      const { status, body } = await administrator('GET', `/admin/content-api/${path}`);
      expect(status, path).toBe(200);
      expect(JSON.stringify(body.data)).toContain('readFindings');
    }
  });

  it('names every reviewed type where a type is asked for', () => {
    const text = JSON.stringify(
      document.paths['/api/review/documents/{type}/{documentId}/findings'],
    );
    for (const type of ['annual-report', 'disclosure', 'disclosure-guide']) {
      expect(text).toContain(`"${type}"`);
    }
  });

  it('stands under the limit by address, as all of /api does', async () => {
    const remaining = async (path: string) => {
      const { headers } = await fetch(`${app.url}/api/review${path}`);
      return Number(headers.get('ratelimit-remaining'));
    };
    const first = await remaining('/openapi.json');
    expect(first).toBeGreaterThan(0);
    expect(await remaining('/runs')).toBe(first - 1);
    expect(await remaining('/runs/1/form.docx')).toBe(first - 2);
  });
});
