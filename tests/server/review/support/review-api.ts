import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { directory, makeToken, type Ref } from '../../directory/support/staff';
import type { ApiRunDetails } from '../../../../src/plugins/review/server/src/contracts/rest';
import type { TestApp } from '../../harness/create-test-app';
import type { Office } from './office';

type Media = Record<string, { schema?: unknown }>;
type Described = {
  operationId: string;
  summary?: string;
  security: unknown[];
  'x-permission'?: string;
  responses: Record<string, { content: Media }>;
};
export type ApiDocument = {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
};

export type ApiAnswer<Data = unknown> = {
  status: number;
  headers: Headers;
  bytes: Buffer;
  body: {
    data?: Data;
    meta?: { pagination: Record<string, number> };
    error?: {
      details: {
        code: string;
        message: { zh: string; en: string };
        reasons?: { code: string; field?: string; zh: string }[];
      };
    };
  };
};

const JSON_TYPE = 'application/json';
const pointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

export async function readDocument(app: TestApp): Promise<ApiDocument> {
  const response = await fetch(`${app.url}/api/review/openapi.json`);
  expect(response.status).toBe(200);
  return (await response.json()) as ApiDocument;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

/**
 * A caller of `/api/review` for whom every answer is compared with what the description promises: an answer whose
 * status, type or members are not described fails the test. `seen` says which operations were called.
 */
export async function reviewApi(app: TestApp) {
  const document = await readDocument(app);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'api' });
  const validators = new Map<string, ValidateFunction>();
  const seen = new Set<string>();

  function check(method: string, path: string, answer: ApiAnswer): void {
    const name = Object.keys(document.paths).find((one) => patternOf(one).test(path));
    const operation = name ? document.paths[name]?.[method.toLowerCase()] : undefined;
    if (!name || !operation) throw new Error(`${method} ${path} is not described`);
    seen.add(operation.operationId);
    const [type] = Object.keys(operation.responses[answer.status]?.content ?? {});
    expect(type, `${method} ${path} answers ${answer.status}`).toBeDefined();
    expect(answer.headers.get('content-type')).toContain(type);
    if (type !== JSON_TYPE) return;
    const parts = [name, method.toLowerCase(), 'responses', String(answer.status), 'content', type];
    const $ref = `api#/paths/${[...parts, 'schema'].map(pointer).join('/')}`;
    const validate = validators.get($ref) ?? ajv.compile({ $ref });
    validators.set($ref, validate);
    expect(validate(answer.body), `${method} ${path} ${JSON.stringify(validate.errors)}`).toBe(
      true,
    );
  }

  function as(token: string | null) {
    return async <Data = unknown>(
      method: 'GET' | 'POST',
      path: string,
      body?: unknown,
    ): Promise<ApiAnswer<Data>> => {
      const response = await fetch(`${app.url}/api/review${path}`, {
        method,
        headers: {
          'content-type': JSON_TYPE,
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const isJson = response.headers.get('content-type')?.includes(JSON_TYPE);
      const answer = {
        status: response.status,
        headers: response.headers,
        bytes,
        body: (isJson ? JSON.parse(bytes.toString()) : {}) as ApiAnswer<Data>['body'],
      };
      check(method, `/api/review${path.split('?')[0]}`, answer);
      return answer;
    };
  }
  return { document, as, seen };
}

export type ReviewApi = Awaited<ReturnType<typeof reviewApi>>;
export type Caller = ReturnType<ReviewApi['as']>;

const PERMISSIONS = [
  'listRuns',
  'readRun',
  'printForm',
  'withdraw',
  'readFindings',
  'submit',
  'readReport',
  'readDifference',
  'listComments',
  'listWorkflows',
];

/** A custom token with every permission of the review, at these organizations. */
export async function makeReviewToken(
  app: TestApp,
  organizations: readonly Ref[],
  permissions: readonly string[] = PERMISSIONS,
): Promise<{ key: string; id: number }> {
  const token = await makeToken(
    app.strapi,
    permissions.map((name) => `plugin::review.rest.${name}`),
  );
  for (const { documentId } of organizations) {
    await directory(app.strapi, 'assignments').create({
      holder: { kind: 'token', tokenId: token.id },
      organization: documentId,
      duty: 'information_officer',
    });
  }
  return token;
}

/** The stable code of a refusal. */
export const apiCodeOf = (answer: ApiAnswer) => answer.body.error?.details.code;

export const documentPath = ({ documentId }: Ref) => `/documents/disclosure/${documentId}`;

export const submitBy = (caller: Caller, document: Ref, data: object = {}) =>
  caller<ApiRunDetails>('POST', `${documentPath(document)}/submissions`, { data });

/** A new draft of an office, submitted by a caller. */
export async function submittedBy(caller: Caller, office: Office, data: object = {}) {
  const document = await office.draft();
  const answer = await submitBy(caller, document, data);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return { document, run: answer.body.data as ApiRunDetails };
}

export async function runIdOf(office: Office, document: Ref): Promise<string> {
  return (await office.panel(document)).run?.id ?? '';
}
