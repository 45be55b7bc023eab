/** What everybody may reach without an account. Strapi's router does not tell upper from lower case. */
const PUBLIC = /^\/(api|graphql|files|uploads)(\/|$)/i;
const GRAPHQL = /^\/graphql(\/|$)/i;

/** A GraphQL query may ask for many lists, and a search reads every text. */
const COST_OF_GRAPHQL = 5;
const COST_OF_SEARCH = 5;

export function isGraphql(path: string): boolean {
  return GRAPHQL.test(path);
}

/** How much a request counts against the budget of its address; the admin panel and pre-flight checks count nothing. */
export function requestCost({
  method,
  path,
  hasSearch,
}: {
  method: string;
  path: string;
  hasSearch: boolean;
}): number {
  if (method === 'OPTIONS' || !PUBLIC.test(path)) return 0;
  if (isGraphql(path)) return COST_OF_GRAPHQL;
  return hasSearch ? COST_OF_SEARCH : 1;
}
