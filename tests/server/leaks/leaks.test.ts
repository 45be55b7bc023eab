import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCorpus, type Corpus } from './corpus/make-corpus';
import { findOpenRoutes, type Route } from './crawl/find-routes';
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

const SEED = Number(process.env.ZHAOSHI_CRAWL_SEED ?? 20261124);
/** Enough to see a pattern; the rest is counted. */
const SHOWN = 15;

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

beforeAll(async () => {
  app = await createTestApp();
  corpus = await makeCorpus(app.strapi);
  identities = await makeIdentities(app);
  for (const identity of identities) {
    open.set(identity.name, await findOpenRoutes(app, identity));
  }
  requests = identities.flatMap((identity) =>
    (open.get(identity.name) ?? [])
      .filter((route) => route.method === 'GET' && unknownParts(route).length === 0)
      .flatMap((route) => requestsOf({ app, corpus, identity, seed: SEED }, route)),
  );
  console.error('requests', requests.length, new Date().toISOString());
  const by: any = {};
  for (const r of requests) {
    const k = r.name + ' ' + r.path.split('?')[0].replace(/[a-z0-9]{24}/, ':id');
    by[k] = (by[k] ?? 0) + 1;
  }
  console.error(by);
  first = await observe(app, requests);
  console.error('first', new Date().toISOString());
  await corpus.moveToSecondWorld();
  second = await observe(app, requests);
}, 600_000);
afterAll(() => app.close());

describe('every public route, every parameter, every attribute', () => {
  it('is known to the crawler', () => {
    const unknown = [...open.values()].flat().filter((route) => unknownParts(route).length > 0);
    expect(unknown, 'Teach the crawler (crawl/rest-requests.ts, FILLERS).').toEqual([]);
    console.log(
      requests.length,
      JSON.stringify(
        first.reduce<Record<string, number>>(
          (all, { status }) => ({ ...all, [status]: (all[status] ?? 0) + 1 }),
          {},
        ),
      ),
    );
    console.log(
      [...open]
        .map(
          ([name, routes]) =>
            `${name}: ${routes
              .filter((r) => r.method === 'GET')
              .map((r) => r.path)
              .join(' ')}`,
        )
        .join('\n'),
    );
    console.log(
      [...open]
        .map(
          ([name, routes]) =>
            `${name}: ${routes
              .filter((r) => r.method !== 'GET')
              .map((r) => r.method + r.path)
              .join(' ')}`,
        )
        .join('\n'),
    );
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
