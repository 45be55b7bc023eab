import type { Core } from '@strapi/strapi';
import { adminLogin } from '../../harness/admin-login';
import { createTestApp, type TestApp } from '../../harness/create-test-app';
import { adminClient, type AdminClient } from '../../directory/support/staff';
import type { FreshnessServices } from '../../../../src/plugins/freshness/server/src/services';
import { OPENED, type TestServer } from './servers';

/** An application whose checks may go to 127.0.0.1 on the ports of these servers, and nowhere else inside. */
export async function createCheckingApp(
  servers: readonly TestServer[],
  env: Record<string, string> = {},
): Promise<{ app: TestApp; admin: AdminClient }> {
  const app = await createTestApp({
    env: {
      FRESHNESS_ALLOWED_HOSTS: OPENED,
      FRESHNESS_ALLOWED_PORTS: servers.map(({ port }) => port).join(','),
      ...env,
    },
  });
  app.strapi.config.set('plugin::freshness.hostIntervalMs', 1);
  return { app, admin: adminClient(app.url, await adminLogin(app.url)) };
}

export function freshness<Name extends keyof FreshnessServices>(
  strapi: Core.Strapi,
  name: Name,
): FreshnessServices[Name] {
  return strapi.plugin('freshness').service<FreshnessServices[Name]>(name);
}
