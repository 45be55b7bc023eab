import type { Core } from '@strapi/strapi';
import { DENIED_TYPES, ALLOWED_TYPES, FILE_SIZE_LIMIT_BYTES } from '../src/uploads/limits';
import { emailSettings } from '../src/mail/email-settings';
import { formatGraphqlError } from '../src/graphql/format-error';
import { queryCostRule } from '../src/graphql/query-cost-rule';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  jobs: { enabled: true, resolve: './src/plugins/jobs' },
  directory: { enabled: true, resolve: './src/plugins/directory' },
  publication: { enabled: true, resolve: './src/plugins/publication' },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true, accessTokenLifespan: 10 * 60 },
      ratelimit: { interval: 60_000, max: 10 },
    },
  },
  upload: {
    config: {
      sizeLimit: FILE_SIZE_LIMIT_BYTES,
      breakpoints: { large: 1280, medium: 768, small: 480 },
      security: { allowedTypes: ALLOWED_TYPES, deniedTypes: DENIED_TYPES },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      landingPage: false,
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 10,
      shadowCRUD: true,
      apolloServer: {
        introspection: env('NODE_ENV') !== 'production',
        validationRules: [queryCostRule],
        formatError: formatGraphqlError,
      },
    },
  },
  email: { config: emailSettings(env) },
});

export default config;
