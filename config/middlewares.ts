import type { Core } from '@strapi/strapi';
import { REQUEST_BODY_LIMIT_BYTES } from '../src/uploads/limits';

/** Order matters: errors are translated outside Strapi's own error handler, files are checked before any controller sees them. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => [
  'strapi::logger',
  'global::bilingual-errors',
  'strapi::errors',
  'global::refuse-unexpected-values',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Strings, not lists: Strapi merges lists with its own, which name its market and any https address.
          'connect-src': "'self'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'frame-src': "'self'",
          'font-src': "'self' data:",
          'style-src': "'self' 'unsafe-inline'",
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // Without CORS_ORIGINS no foreign site may read answers with credentials.
  {
    name: 'strapi::cors',
    config: { origin: env.array('CORS_ORIGINS', []), keepHeadersOnError: true },
  },
  {
    name: 'global::rate-limit',
    config: {
      perMinute: env.int('RATE_LIMIT_PER_MINUTE', 600),
      wrongCredentials: env.int('RATE_LIMIT_WRONG_CREDENTIALS', 20),
      trustedAddresses: env.array('RATE_LIMIT_TRUSTED', []),
    },
  },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      formidable: { maxFileSize: REQUEST_BODY_LIMIT_BYTES },
      jsonLimit: '5mb',
      formLimit: '5mb',
    },
  },
  'global::clean-input',
  'global::upload-guard',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
