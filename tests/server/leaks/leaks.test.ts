import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCorpus, type Corpus } from './corpus/make-corpus';
import { findOpenRoutes, type Route } from './crawl/find-routes';
import { graphqlRequests, mutationRequests } from './crawl/graphql-requests';
import { makeIdentities, type Identity } from './crawl/identities';
import {
  findDifferences,
  findSecrets,
  observe,
  type Answer,
  type Finding,
  type Request,
} from './crawl/observe';
import { requestsOf, unknownParts } from './crawl/rest-requests';

/** Another seed crawls other combinations. */
const seed = Number(process.env.ZHAOSHI_CRAWL_SEED ?? 20_261_124);
/** Enough to see a pattern; the rest is counted. */
const SHOWN = 12;

/** Routes that change something and let everybody in. Each is here for a reason; a new one has to be looked at. */
const OPEN_WRITES = [
  // Load balancers ask in any way they like.
  /^\w+ \/_health$/,
  // Mutations are tried one by one below.
  /^\w+ \/graphql$/,
  // The administrators' own door, limited by Strapi.
  /^POST \/admin\/(login|register-admin|register|forgot-password|reset-password)$/,
  // Refused before it asks who is calling.
  /^POST \/upload\/actions\/upload-from-urls$/,
];

let app: TestApp;
let corpus: Corpus;
let identities: Identity[];
const open = new Map<string, Route[]>();
let requests: Request[];
let first: Answer[];
let second: Answer[];

function report(findings: Finding[]): string {
  const lines = findings.slice(0, SHOWN).map(({ request, what }) => `${request}\n    ${what}`);
  return [`${findings.length} findings`, ...lines].join('\n');
}

const openTo = (identity: Identity) => open.get(identity.name) ?? [];

beforeAll(async () => {
  app = await createTestApp();
  corpus = await makeCorpus(app.strapi);
  identities = await makeIdentities(app);
  for (const identity of identities) {
    open.set(identity.name, await findOpenRoutes(app, identity));
  }
  requests = identities.flatMap((identity) => [
    ...openTo(identity)
      .filter((route) => route.method === 'GET' && unknownParts(route).length === 0)
      .flatMap((route) => requestsOf({ app, corpus, identity, seed }, route)),
    ...graphqlRequests({ app, corpus, identity, seed }),
  ]);
  first = await observe(app, requests);
  await corpus.moveToSecondWorld();
  second = await observe(app, requests);
}, 900_000);
afterAll(() => app.close());

describe('every public route, every parameter, every attribute', () => {
  it('is known to the crawler', () => {
    const unknown = [...open.values()].flat().filter((route) => unknownParts(route).length > 0);
    expect(unknown, 'Teach the crawler (crawl/rest-requests.ts, FILLERS).').toEqual([]);
    expect(requests.length).toBeGreaterThan(2_000);
    const answered = first.filter(({ status }) => status === 200).length;
    // The others name what is private or unknown, and are refused for it.
    expect(answered / first.length, 'Requests should be understood.').toBeGreaterThan(0.4);
  });

  it('tells no secret and does not fail', () => {
    const findings = [...findSecrets(requests, first), ...findSecrets(requests, second)];
    expect(findings.length, report(findings)).toBe(0);
  });

  it('answers the same, whatever the drafts are', () => {
    const findings = findDifferences(requests, first, second);
    expect(findings.length, report(findings)).toBe(0);
  });
});

describe('whether something exists', () => {
  const types = () => Object.entries(corpus.fates);

  async function shapeOf(path: string, id: string) {
    const response = await fetch(`${app.url}${path.replace(':id', id)}`);
    return `${response.status} ${(await response.text()).replaceAll(id, ':id')}`;
  }

  it('is told neither of drafts nor of row numbers', async () => {
    for (const [uid, fates] of types()) {
      const plural = app.strapi.contentType(uid as never) as { info: { pluralName: string } };
      const path = `/api/${plural.info.pluralName}/:id`;
      const ofNothing = await shapeOf(path, 'aaaaaaaaaaaaaaaaaaaaaaaa');
      expect(ofNothing).toMatch(/^404/);
      expect(await shapeOf(path, fates.draft)).toBe(ofNothing);
      expect(await shapeOf(path, String(corpus.draftRows[uid]))).toBe(ofNothing);
      expect(await shapeOf(path, fates.withdrawn)).toMatch(/^410/);
    }
  });
});

describe('a file', () => {
  it('does not say which documents it belongs to', async () => {
    const query = '{ disclosures { attachments { name related { __typename } } } }';
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('related');
    const { status } = await fetch(
      `${app.url}/api/disclosures?populate[attachments][populate]=related`,
    );
    expect(status).toBe(400);
  });
});

describe('nobody writes', () => {
  it('through a route nobody looked at', () => {
    const writes = identities
      .slice(0, 1)
      .flatMap(openTo)
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !OPEN_WRITES.some((known) => known.test(route)));
    expect(writes).toEqual([]);
  });

  it('or by any mutation', async () => {
    const crawl = { app, corpus, identity: identities[0] as Identity, seed };
    const mutations = mutationRequests(crawl);
    expect(mutations.length).toBeGreaterThan(10);
    for (const { body } of mutations) {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      expect(errors?.[0]?.extensions.code, `${body}`).toBe('FORBIDDEN');
    }
  });
});
