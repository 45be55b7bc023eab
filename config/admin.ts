import type { Core } from '@strapi/strapi';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Admin panel: short sessions, no advertisement, no call that leaves this server. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    sessions: {
      accessTokenLifespan: 30 * MINUTE,
      maxRefreshTokenLifespan: 7 * DAY,
      idleRefreshTokenLifespan: 1 * DAY,
      maxSessionLifespan: 1 * DAY,
      idleSessionLifespan: 4 * HOUR,
    },
    cookie: { secure: env('PUBLIC_URL', '').startsWith('https://') },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: { enabled: false },
  autoOpen: false,
});

export default config;
