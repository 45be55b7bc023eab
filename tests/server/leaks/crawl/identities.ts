import { createApiToken } from '../../harness/create-api-token';
import type { TestApp } from '../../harness/create-test-app';

export type Identity = { name: string; headers: Record<string, string> };

export const NOBODY: Identity = { name: 'nobody', headers: {} };

type Sessions = {
  generateRefreshToken(
    userId: string,
    deviceId: string | undefined,
    options: object,
  ): Promise<{ token: string }>;
  generateAccessToken(refreshToken: string): Promise<{ token: string }>;
};

/** Who the crawler is: nobody, an account of a front-end site, and a token that may only read. */
export async function makeIdentities(app: TestApp): Promise<Identity[]> {
  const { strapi } = app;
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as { id: number };
  const account = (await strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username: 'reader',
      email: 'reader@example.org',
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    },
  })) as { id: number };
  const sessions = (
    strapi as unknown as { sessionManager(origin: string): Sessions }
  ).sessionManager('users-permissions');
  const refresh = await sessions.generateRefreshToken(String(account.id), undefined, {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(refresh.token);
  const token = await createApiToken(strapi, { type: 'read-only' });
  return [
    NOBODY,
    { name: 'account', headers: { authorization: `Bearer ${access.token}` } },
    { name: 'read-only token', headers: { authorization: `Bearer ${token}` } },
  ];
}
