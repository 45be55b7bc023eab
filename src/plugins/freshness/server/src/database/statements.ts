import { CHECK_STATEMENTS } from './check-statements';

/** The plugin's tables, in a schema of their own that Strapi's schema sync never meets. Every statement may run again. */
export const STATEMENTS = `
create schema if not exists zhaoshi_freshness;
${CHECK_STATEMENTS}
`;
