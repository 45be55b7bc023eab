import type { TestApp } from '../../harness/create-test-app';
import { NOBODY, type Identity } from './identities';

export type Route = { method: string; path: string };

type Layer = { path: unknown; methods: string[] };

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const REFUSED = new Set([401, 403, 405]);

/** Everything the server has a handler for, read from its own routers: routes of later plugins are here by themselves. */
export function listRoutes(app: TestApp): Route[] {
  const layers = app.strapi.server.listRoutes() as unknown as Layer[];
  const routes = layers.flatMap(({ path, methods }) =>
    methods
      .filter((method) => METHODS.has(method))
      .map((method) => ({ method, path: String(path) })),
  );
  const known = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  return [...known.values()];
}

/** Names of the variable parts of a path. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
}

/** A path with its variable parts filled in; what no value is given for becomes something that does not exist. */
export function fill(path: string, values: Record<string, string> = {}): string {
  return path
    .replace(/:(\w+)(\((?:[^()]|\([^()]*\))*\))?[*+?]?/g, (_whole, name: string) =>
      encodeURIComponent(values[name] ?? 'zzzzzzzzzzzzzzzzzzzzzzzz'),
    )
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, 'zzzz');
}

/** The routes that do not turn this caller away. What they answer is what the crawler looks at. */
export async function findOpenRoutes(app: TestApp, identity: Identity): Promise<Route[]> {
  const open: Route[] = [];
  // Known callers only read: trying out what they may do would end their session or delete them.
  const isTried = ({ method }: Route) => method === 'GET' || identity.name === NOBODY.name;
  for (const route of listRoutes(app).filter(isTried)) {
    const response = await fetch(`${app.url}${fill(route.path)}`, {
      method: route.method,
      headers: { ...identity.headers, 'content-type': 'application/json' },
      body: route.method === 'GET' ? undefined : '{}',
      redirect: 'manual',
    });
    await response.arrayBuffer();
    if (!REFUSED.has(response.status)) open.push(route);
  }
  return open;
}
