import { createApiToken } from '../../harness/create-api-token';
import type { TestApp } from '../../harness/create-test-app';

export type Identity = {
  name: string;
  headers: Record<string, string>;
  /** Signs in again; a session is shorter than a crawl. */
  renew?: () => Promise<void>;
};

export const NOBODY: Identity = { name: 'nobody', headers: {} };

type Sessions = {
  generateRefreshToken(
    userId: string,
    deviceId: string | undefined,
    options: object,
  ): Promise<{ token: string }>;
  generateAccessToken(refreshToken: string): Promise<{ token: string }>;
};

async function makeAccount(app: TestApp): Promise<Identity> {
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
  const identity: Identity = { name: 'account', headers: {} };
  identity.renew = async () => {
    const access = await sessions.generateAccessToken(refresh.token);
    identity.headers.authorization = `Bearer ${access.token}`;
  };
  await identity.renew();
  return identity;
}

/** Who the crawler is: nobody, an account of a front-end site, and a token that may only read. */
export async function makeIdentities(app: TestApp): Promise<Identity[]> {
  const account = await makeAccount(app);
  const token = await createApiToken(app.strapi, { type: 'read-only' });
  const reader = { name: 'read-only token', headers: { authorization: `Bearer ${token}` } };
  return [NOBODY, account, reader];
}
