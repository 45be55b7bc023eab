import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../src/domain/duties/duties';
import type {
  AssignmentAnswer,
  AssignmentInput,
} from '../../../../src/plugins/directory/server/src/contracts/api';
import type { DirectoryServices } from '../../../../src/plugins/directory/server/src/services';
import { adminLogin } from '../../harness/admin-login';
import type { TestApp } from '../../harness/create-test-app';
import { nextNumber } from '../../support/make-records';

export const PASSWORD = 'Test-Password-1';

export type Person = { id: number; email: string };
export type Ref = { documentId: string };

type UserService = {
  create(user: Record<string, unknown>): Promise<{ id: number; email: string }>;
};

/** An admin account without a role. */
export async function makePerson(
  strapi: Core.Strapi,
  extra: Record<string, unknown> = {},
): Promise<Person> {
  const users = strapi.service('admin::user') as unknown as UserService;
  const n = nextNumber();
  const { id, email } = await users.create({
    firstname: `甲${n}`,
    lastname: '测',
    email: `staff-${n}@example.org`,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [],
    ...extra,
  });
  return { id, email };
}

export function directory<Name extends keyof DirectoryServices>(
  strapi: Core.Strapi,
  name: Name,
): DirectoryServices[Name] {
  return strapi.plugin('directory').service<DirectoryServices[Name]>(name);
}

/** Gives a person a duty at an organization, from the beginning and until further notice. */
export function assign(
  strapi: Core.Strapi,
  person: Person,
  duty: Duty,
  organization: Ref,
  extra: Partial<AssignmentInput> = {},
): Promise<AssignmentAnswer> {
  return directory(strapi, 'assignments').create({
    holder: { kind: 'person', userId: person.id },
    organization: organization.documentId,
    duty,
    ...extra,
  });
}

export type Reply<Data = unknown> = {
  status: number;
  body: {
    data?: Data;
    results?: { documentId: string }[];
    pagination?: { total: number };
    error?: {
      message: string;
      details?: {
        code?: string;
        message?: { zh: string; en: string };
        reasons?: { code: string; field?: string }[];
      };
    };
  };
};

/** A client of the admin API: bodies are sent as they are. */
export function adminClient(url: string, token: string) {
  return async <Data = unknown>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Reply<Data>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Reply<Data>['body'] };
  };
}

export type AdminClient = ReturnType<typeof adminClient>;

export async function signIn(app: TestApp, { email }: Person): Promise<AdminClient> {
  return adminClient(app.url, await adminLogin(app.url, { email, password: PASSWORD }));
}

/** A custom API token with these content API actions; returns its key and its id. */
export async function makeToken(
  strapi: Core.Strapi,
  permissions: string[],
): Promise<{ key: string; id: number }> {
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: Record<string, unknown>): Promise<{ accessKey: string; id: number }>;
  };
  const { accessKey, id } = await tokens.create({
    kind: 'content-api',
    name: `directory-${nextNumber()}`,
    description: '',
    type: 'custom',
    permissions,
    lifespan: null,
  });
  return { key: accessKey, id: Number(id) };
}
