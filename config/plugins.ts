import type { Core } from '@strapi/strapi';
import { DENIED_TYPES, ALLOWED_TYPES, FILE_SIZE_LIMIT_BYTES } from '../src/uploads/limits';
import { emailSettings } from '../src/mail/email-settings';
import { formatGraphqlError } from '../src/graphql/format-error';
import { publishedOnly } from '../src/graphql/published-only';
import { queryCostRule } from '../src/graphql/query-cost-rule';
import { MAX_DEPTH, queryDepthRule } from '../src/graphql/query-depth-rule';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  jobs: { enabled: true, resolve: './src/plugins/jobs' },
  directory: { enabled: true, resolve: './src/plugins/directory' },
  notifications: { enabled: true, resolve: './src/plugins/notifications' },
  publication: { enabled: true, resolve: './src/plugins/publication' },
  review: { enabled: true, resolve: './src/plugins/review' },
  freshness: { enabled: true, resolve: './src/plugins/freshness' },
  statistics: { enabled: true, resolve: './src/plugins/statistics' },
  'work-records': { enabled: true, resolve: './src/plugins/work-records' },
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
      depthLimit: MAX_DEPTH,
      shadowCRUD: true,
      apolloServer: {
        introspection: env('NODE_ENV') !== 'production',
        // By position, not as a list, because Strapi appends lists: the first takes the place of its own depth rule.
        validationRules: { 0: queryDepthRule, 1: queryCostRule },
        parseOptions: { maxTokens: 8_000 },
        plugins: [publishedOnly],
        formatError: formatGraphqlError,
      },
    },
  },
  email: { config: emailSettings(env) },
});

export default config;
