import type { TestApp } from '../../harness/create-test-app';
import type { Corpus } from '../corpus/make-corpus';
import { ownTypes } from '../corpus/model';
import { fill, parametersOf, type Route } from './find-routes';
import type { Identity } from './identities';
import type { Request } from './observe';
import { toQuery, type Parameters } from './parameters';
import { combinations, FAMILIES, type About } from './rest-families';
import { randomFrom } from './random';

/** Routes without content: pages of the admin panel, health, static files. They are asked as they are. */
const PLAIN = [
  '/_health',
  '/',
  '/((?!uploads/).+)',
  '/uploads/(.*)',
  '/graphql',
  '/content-manager/preview/script',
];
const isPlain = (path: string) => PLAIN.includes(path) || path.startsWith('/admin/');

const DISCLOSURE = 'api::disclosure.disclosure';
const NOT_THERE = 'zzzzzzzzzzzzzzzzzzzzzzzz';

export type Crawl = { app: TestApp; corpus: Corpus; identity: Identity; seed: number };

/** The type a route speaks of by its address; routes of several types are asked about disclosures. */
function typeOf(app: TestApp, path: string): string {
  const parts = path.split('/');
  const type = ownTypes(app.strapi).find(({ info }) => parts.includes(String(info.pluralName)));
  return type?.uid ?? DISCLOSURE;
}

type Filler = (corpus: Corpus, uid: string) => string[];

function documentIds({ fates, draftRows }: Corpus, uid: string): string[] {
  const own = fates[uid];
  const other = Object.entries(fates).find(([type]) => type !== uid)?.[1];
  const row = String(draftRows[uid] ?? 1);
  return [...(own ? Object.values(own) : []), other?.draft ?? NOT_THERE, row, NOT_THERE];
}

/** What the variable parts of addresses stand for. A new route with another name is taught here. */
export const FILLERS: Record<string, Filler> = {
  id: documentIds,
  documentId: documentIds,
  uid: () => [DISCLOSURE, 'api::organization.organization', 'admin::user'],
  file: ({ feeds }) => [...feeds, 'bogus.atom'],
};

/** Why the crawler cannot crawl a route, if so. */
export function unknownParts({ path }: Route): string[] {
  return isPlain(path) ? [] : parametersOf(path).filter((name) => !(name in FILLERS));
}

function addressesOf(corpus: Corpus, uid: string, path: string): string[] {
  const names = parametersOf(path);
  if (names.length === 0 || isPlain(path)) return [fill(path)];
  return names.flatMap((name) =>
    (FILLERS[name]?.(corpus, uid) ?? []).map((value) => fill(path, { [name]: value })),
  );
}

/** Routes that take parameters of their own and refuse all others: a sample of refusals is enough. */
const OWN_PARAMETERS = /^\/files\/|^\/api\/(changes|feeds|freshness|statistics)/;

/** Parameters a route answers nothing without. */
const REQUIRED: Record<string, (corpus: Corpus) => Parameters> = {
  '/api/catalog-categories/at': ({ categoryPath }) => ({ path: categoryPath }),
};

/** How much of everything is asked: of lists all, of the rest and by known callers a share. */
function shareOf({ identity }: Crawl, route: Route): number {
  const isNobody = identity.name === 'nobody' && !OWN_PARAMETERS.test(route.path);
  if (isNobody && parametersOf(route.path).length === 0) return 1;
  return isNobody ? 0.12 : 0.03;
}

/** Everything the crawler asks of one open route that reads. */
export function requestsOf(crawl: Crawl, route: Route): Request[] {
  const { app, corpus, identity, seed } = crawl;
  const random = randomFrom(seed);
  const uid = typeOf(app, route.path);
  const addresses = addressesOf(corpus, uid, route.path);
  const required = REQUIRED[route.path]?.(corpus) ?? {};
  const request = (address: string, parameters: Parameters): Request => {
    const query = toQuery({ ...required, ...parameters });
    return {
      identity,
      method: route.method,
      path: query ? `${address}?${query}` : address,
    };
  };
  const plain = addresses.map((address) => request(address, {}));
  if (isPlain(route.path)) return plain;

  const about: About = { strapi: app.strapi, corpus, uid, random };
  const share = shareOf(crawl, route);
  const parameters = [
    ...Object.values(FAMILIES).flatMap((family) => {
      const all = family(about);
      return random.sample(all, Math.max(3, Math.ceil(all.length * share)));
    }),
    ...combinations(about, Math.ceil(60 * share)),
  ];
  const formats = ['strapi-response-format:v4', 'strapi-encode-source-maps:true'];
  const headers = formats.map((format) => {
    const [name = '', value = ''] = format.split(':');
    const one = request(random.pick(addresses), { populate: '*', status: 'draft' });
    return { ...one, headers: { [name]: value } };
  });
  const each = ['draft', 'published'].flatMap((status) =>
    addresses.map((address) => request(address, { status, populate: '*' })),
  );
  return [
    ...plain,
    ...each,
    ...headers,
    ...parameters.map((one) => request(random.pick(addresses), one)),
  ];
}
