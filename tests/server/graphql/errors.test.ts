import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';

type GraphqlError = {
  message: string;
  extensions: {
    code: string;
    details?: { code: string };
    error: { message: string; details: { code: string; message: { zh: string; en: string } } };
  };
};

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await createTestApp();
  token = await createApiToken(app.strapi, { type: 'full-access' });
});
afterAll(() => app.close());

type Request = { query: string; variables?: Record<string, unknown>; as?: 'anybody' };

async function ask({ query, variables, as }: Request) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as === 'anybody' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: GraphqlError[] };
  return { status: response.status, text, data, errors: errors ?? [] };
}

/** The first error, after every error of the answer was found to be bilingual and free of SQL and stacks. */
async function refused(request: Request): Promise<GraphqlError & { status: number }> {
  const { status, text, errors } = await ask(request);
  expect(errors.length, text).toBeGreaterThan(0);
  expect(text).not.toMatch(/select |insert |from \\"|knex|node_modules|"stacktrace"/i);
  for (const { message, extensions } of errors) {
    const { code, message: sentences } = extensions.error.details;
    expect(code).toMatch(/^[a-z_]+\.[a-z_]+$/);
    expect(sentences.zh).toMatch(/\p{Script=Han}/u);
    expect(sentences.en).toMatch(/[a-z]/);
    expect(message).toContain(sentences.zh);
  }
  return { ...errors[0]!, status };
}

const aliases = (count: number, selection: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${selection}`).join('\n');

describe('a query that could fetch too much is refused, however it names its page size', () => {
  it.each([
    ['all', 'disclosures(pagination: { limit: -1 }) { title }'],
    ['more than a page', 'disclosures(pagination: { pageSize: 100000 }) { title }'],
    ['nothing, then all', 'disclosures(pagination: { pageSize: 1, limit: -1 }) { title }'],
    [
      'all, of a connection',
      'disclosures_connection(pagination: { limit: -1 }) { nodes { title } }',
    ],
  ])('%s', async (_name, selection) => {
    const { extensions, message } = await refused({ query: `{ ${aliases(60, selection)} }` });
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(extensions.details?.code).toBe('graphql.too_costly');
    expect(extensions.error.details.code).toBe('graphql.too_costly');
    expect(message).toContain(extensions.error.details.message.en);
  });

  it.each([
    ['a size', 'Int', 'pagination: { limit: $value }', -1],
    ['the pagination', 'PaginationArg', 'pagination: $value', { limit: -1 }],
  ])('%s in a variable', async (_name, type, argument, value) => {
    const query = `query ($value: ${type}) { ${aliases(60, `disclosures(${argument}) { title }`)} }`;
    const { extensions } = await refused({ query, variables: { value } });
    expect(extensions.error.details.code).toBe('graphql.too_costly');
  });

  it('but small pages and a list without a size pass', async () => {
    const small = aliases(60, 'disclosures(pagination: { limit: 5 }) { title }');
    expect((await ask({ query: `{ ${small} }` })).errors).toEqual([]);
    expect((await ask({ query: `{ ${aliases(60, 'disclosures { title }')} }` })).errors).toEqual(
      [],
    );
  });
});

describe('every error has a stable code and both languages', () => {
  it.each([
    ['a syntax error', '{ disclosures {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ disclosures { nonsense } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown fragment',
      '{ disclosures { ...nonsense } }',
      'GRAPHQL_VALIDATION_FAILED',
      'request.invalid_parameter',
    ],
    [
      'fragments in a circle',
      '{ disclosures { ...A } } fragment A on Disclosure { ...B } fragment B on Disclosure { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      'request.invalid_parameter',
    ],
    [
      'a document without end',
      `{ ${'a '.repeat(9_000)} }`,
      'GRAPHQL_PARSE_FAILED',
      'request.invalid_parameter',
    ],
    [
      'fields in fields in fields',
      `{ organizations ${'{ parent '.repeat(12)} { name } ${'}'.repeat(12)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'graphql.too_deep',
    ],
    ['introspection', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a bad order', '{ disclosures(sort: "nonsense:up") { title } }', 'BAD_USER_INPUT'],
    [
      'a day the calendar does not have',
      'mutation { createDisclosure(data: { title: "T", formedOn: "2026-02-30" }) { title } }',
      undefined,
    ],
    [
      'an identifier the database cannot store',
      '{ disclosure(documentId: "a\\u0000") { title } }',
      'BAD_USER_INPUT',
    ],
    [
      'a filter the database cannot store',
      '{ disclosures(filters: { title: { eq: "a\\u0000" } }) { title } }',
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_name, query, code, reason?: string) => {
    const { extensions, message, status } = await refused({ query });
    if (code) expect(extensions.code).toBe(code);
    if (reason) expect([status, extensions.error.details.code]).toEqual([400, reason]);
    expect(message).toContain(extensions.error.details.message.en);
  });

  it('a variable of the wrong type', async () => {
    const query = 'query ($id: ID!) { disclosure(documentId: $id) { title } }';
    const { extensions } = await refused({ query, variables: { id: { a: 1 } } });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions.error.details.code).toBe('request.invalid_parameter');
  });

  it('a forbidden mutation', async () => {
    const query = 'mutation { createDisclosure(data: { title: "T" }) { title } }';
    const { extensions } = await refused({ query, as: 'anybody' });
    expect(extensions.code).toBe('FORBIDDEN');
    expect(extensions.error.details.code).toBe('request.forbidden');
  });

  it('registration by a stranger', async () => {
    const query = `mutation {
      register(input: { username: "stranger", email: "stranger@example.org", password: "Secret-1234" }) { jwt }
    }`;
    await refused({ query, as: 'anybody' });
  });

  it('a refusal of our own rules, whose message stays as it is', async () => {
    const query = `mutation ($data: DisclosureInput!) { createDisclosure(data: $data) { title } }`;
    const { extensions, message } = await refused({ query, variables: { data: { title: '' } } });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toBe(extensions.error.message);
    expect(message).toBe(extensions.error.details.message.zh);
  });

  it('a defect, which is logged and not shown', async () => {
    const list = app.strapi.documents('api::disclosure.disclosure');
    const logged: unknown[] = [];
    const { error } = app.strapi.log;
    app.strapi.log.error = ((entry: unknown) => logged.push(entry)) as never;
    let broken = true;
    app.strapi.documents.use(async (_context, next) => {
      if (broken) throw new Error('select "secret" from "vault"');
      return next();
    });
    try {
      await expect(list.findMany()).rejects.toThrow('vault');
      const { extensions } = await refused({ query: '{ disclosures { title } }' });
      expect(extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(extensions.error.details.code).toBe('request.internal');
      expect(String(logged)).toContain('vault');
    } finally {
      broken = false;
      app.strapi.log.error = error;
    }
  });
});
