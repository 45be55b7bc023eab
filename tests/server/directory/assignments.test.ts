import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  AssignmentAnswer,
  AssignmentCheck,
  AssignmentList,
  DutyItem,
  Mine,
  PersonList,
} from '../../../src/plugins/directory/server/src/contracts/api';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { addDays } from '../../../src/domain/time/day';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization } from '../support/make-records';
import {
  adminClient,
  assign,
  directory,
  makePerson,
  makeToken,
  signIn,
  type AdminClient,
  type Person,
  type Ref,
} from './support/staff';

let app: TestApp;
let root: AdminClient;
let bureau: Ref;
let office: Ref;

const today = shanghaiDay(Date.now());
const tomorrow = addDays(today, 1);
const yesterday = addDays(today, -1);

beforeAll(async () => {
  app = await createTestApp();
  root = adminClient(app.url, await adminLogin(app.url));
  bureau = await makeOrganization(app.strapi);
  office = await makeOrganization(app.strapi, { parent: bureau.documentId });
});
afterAll(() => app.close());

const body = (person: Person, duty: string, organization: Ref, extra: object = {}) => ({
  holder: { kind: 'person', userId: person.id },
  organization: organization.documentId,
  duty,
  ...extra,
});

async function rolesOf({ id }: Person): Promise<string[]> {
  const user = (await app.strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: { roles: true } })) as { roles: { code: string }[] };
  return user.roles.map(({ code }) => code).sort();
}

const count = () => app.strapi.db.query('plugin::directory.assignment').count();

describe('an assignment', () => {
  it('gives the role of its duty, and ending the last one takes it back', async () => {
    const person = await makePerson(app.strapi);
    const first = await root<AssignmentAnswer>(
      'POST',
      '/directory/assignments',
      body(person, 'information_officer', bureau),
    );
    expect(first.status, JSON.stringify(first)).toBe(201);
    expect(first.body.data?.assignment).toMatchObject({
      duty: 'information_officer',
      state: 'current',
      includesSubordinates: true,
      validFrom: null,
      organization: { documentId: bureau.documentId, operatingStatus: 'active' },
      holder: { kind: 'person', userId: person.id },
    });
    const other = await makeOrganization(app.strapi);
    const second = await assign(app.strapi, person, 'information_officer', other);
    expect(await rolesOf(person)).toEqual(['information_officer']);

    const ended = await root<AssignmentAnswer>(
      'DELETE',
      `/directory/assignments/${first.body.data?.assignment.documentId}`,
    );
    expect(ended.status).toBe(200);
    expect(ended.body.data?.assignment).toMatchObject({ state: 'ended', validTo: yesterday });
    expect(await rolesOf(person)).toEqual(['information_officer']);
    await directory(app.strapi, 'assignments').end(second.assignment.documentId);
    expect(await rolesOf(person)).toEqual([]);
  });

  it('that begins tomorrow gives no role today, and the night brings it', async () => {
    const person = await makePerson(app.strapi);
    const { assignment } = await assign(app.strapi, person, 'auditor', bureau, {
      validFrom: tomorrow,
      validTo: tomorrow,
    });
    expect(assignment.state).toBe('future');
    expect(await rolesOf(person)).toEqual([]);
    const assignments = directory(app.strapi, 'assignments');
    expect(await assignments.syncRoles(tomorrow)).toEqual({ given: 1, taken: 0 });
    expect(await rolesOf(person)).toEqual(['auditor']);
    expect(await assignments.syncRoles(addDays(tomorrow, 1))).toEqual({ given: 0, taken: 1 });
    expect(await rolesOf(person)).toEqual([]);
  });

  it('does not take a role an administrator had given by hand', async () => {
    const role = (await app.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'statistician' } })) as { id: number };
    const person = await makePerson(app.strapi, { roles: [role.id] });
    const { assignment } = await assign(app.strapi, person, 'statistician', bureau);
    await directory(app.strapi, 'assignments').end(assignment.documentId);
    expect(await rolesOf(person)).toEqual(['statistician']);
  });

  it('that has not begun is removed when it is ended', async () => {
    const person = await makePerson(app.strapi);
    const { assignment } = await assign(app.strapi, person, 'statistician', bureau, {
      validFrom: tomorrow,
    });
    const before = await count();
    const gone = await root('DELETE', `/directory/assignments/${assignment.documentId}`);
    expect(gone.status).toBe(200);
    expect(await count()).toBe(before - 1);
    expect((await root('DELETE', `/directory/assignments/${assignment.documentId}`)).status).toBe(
      404,
    );
  });

  it('moves the role along when its duty changes', async () => {
    const person = await makePerson(app.strapi);
    const { assignment } = await assign(app.strapi, person, 'first_reviewer', bureau);
    const changed = await root<AssignmentAnswer>(
      'PUT',
      `/directory/assignments/${assignment.documentId}`,
      { duty: 'second_reviewer', note: '轮岗' },
    );
    expect(changed.body.data?.assignment).toMatchObject({ duty: 'second_reviewer', note: '轮岗' });
    expect(await rolesOf(person)).toEqual(['second_reviewer']);
  });
});

describe('what is refused', () => {
  async function refused(input: object, code: string, field?: string) {
    const before = await count();
    const answer = await root('POST', '/directory/assignments', input);
    expect(answer.status, JSON.stringify(answer)).toBe(400);
    const { details } = answer.body.error ?? {};
    expect(details?.code).toBe(code);
    expect(details?.message?.zh).toMatch(/\p{Script=Han}/u);
    if (field) expect(details?.reasons?.[0]?.field).toBe(field);
    expect(await count()).toBe(before);
  }

  it('a conflict of duties, also through the tree, and in the order of the check route', async () => {
    const person = await makePerson(app.strapi);
    const { assignment } = await assign(app.strapi, person, 'secrecy_reviewer', bureau);
    const input = body(person, 'information_officer', office);
    await refused(input, 'duties.secrecy_and_author', 'duty');
    expect(await rolesOf(person)).toEqual(['secrecy_reviewer']);
    const check = await root<AssignmentCheck>('POST', '/directory/assignments/check', input);
    expect(check.body.data).toMatchObject({
      allowed: false,
      reasons: [{ severity: 'error', assignmentId: assignment.documentId }],
    });
    expect(check.body.data?.reasons[0]?.basis?.zh).toContain('四十二条');
  });

  it('warnings inform and do not stop', async () => {
    const person = await makePerson(app.strapi, { isActive: false });
    await assign(app.strapi, person, 'information_officer', bureau);
    const { warnings } = await assign(app.strapi, person, 'first_reviewer', bureau);
    expect(warnings.map(({ code }) => code)).toEqual([
      'directory.person_inactive',
      'duties.author_and_reviewer',
    ]);
  });

  it('bad days, unknown duty, unknown people and organizations, closed organizations', async () => {
    const person = await makePerson(app.strapi);
    const input = (extra: object) => body(person, 'statistician', bureau, extra);
    await refused(input({ validFrom: '2026-02-30' }), 'request.impossible_date', 'validFrom');
    await refused(
      input({ validFrom: '2026-03-02', validTo: '2026-03-01' }),
      'directory.ends_before_start',
      'validTo',
    );
    await refused(input({ duty: 'mayor' }), 'directory.unknown_duty', 'duty');
    await refused(input({ duty: undefined }), 'request.required', 'duty');
    await refused(input({ organization: 'nowhere' }), 'directory.unknown_organization');
    await refused(
      input({ holder: { kind: 'person', userId: 999_999 } }),
      'directory.unknown_person',
    );
    await refused(
      input({ holder: { kind: 'token', tokenId: 999_999 } }),
      'directory.unknown_token',
    );
    await refused(input({ holder: 'everybody' }), 'request.required', 'holder');
    await refused(input({ note: 'x'.repeat(300) }), 'request.too_long', 'note');
    const successor = await makeOrganization(app.strapi);
    const closed = await makeOrganization(app.strapi, {
      operatingStatus: 'merged',
      successor: successor.documentId,
    });
    await refused(body(person, 'statistician', closed), 'directory.organization_not_active');
  });

  it('one of two conflicting assignments made at the same moment', async () => {
    const person = await makePerson(app.strapi);
    const made = await Promise.allSettled([
      assign(app.strapi, person, 'first_reviewer', bureau),
      assign(app.strapi, person, 'second_reviewer', bureau),
      assign(app.strapi, person, 'final_reviewer', office),
    ]);
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('deleting an organization somebody is assigned to', async () => {
    const organization = await makeOrganization(app.strapi);
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'statistician', organization);
    const path = '/content-manager/collection-types/api::organization.organization';
    const answer = await root('DELETE', `${path}/${organization.documentId}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error?.details?.code).toBe('directory.organization_has_assignments');
  });
});

describe('the routes', () => {
  it('list duties with texts, roles and conflicts', async () => {
    const { body: answer } = await root<DutyItem[]>('GET', '/directory/duties');
    expect(answer.data).toHaveLength(10);
    const secrecy = answer.data?.find(({ code }) => code === 'secrecy_reviewer');
    expect(secrecy).toMatchObject({ name: { zh: '保密审查员' }, role: { name: '保密审查员' } });
    expect(secrecy?.conflicts.map((one) => `${one.severity} ${one.with}`)).toContain(
      'error information_officer',
    );
    expect(JSON.stringify(secrecy)).not.toContain('{organization}');
  });

  it('find people by their whole Chinese name and by assignment', async () => {
    const person = await makePerson(app.strapi, { lastname: '欧阳', firstname: '明远' });
    const organization = await makeOrganization(app.strapi);
    await assign(app.strapi, person, 'column_manager', organization);
    const ask = async (query: string) => {
      const { body: answer } = await root<PersonList>('GET', `/directory/people?${query}`);
      return answer.data?.people.map(({ userId }) => userId);
    };
    expect(await ask(`search=${encodeURIComponent('欧阳明远')}`)).toEqual([person.id]);
    expect(await ask(`organization=${organization.documentId}&state=current`)).toEqual([person.id]);
    expect(await ask(`organization=${organization.documentId}&state=ended`)).toEqual([]);
    const { body: answer } = await root<PersonList>('GET', '/directory/people?pageSize=1&page=2');
    expect(answer.data?.people).toHaveLength(1);
    expect((await root('GET', '/directory/people?duty=mayor')).status).toBe(400);
    expect((await root('GET', '/directory/people?pageSize=1000')).status).toBe(400);
  });

  it('list assignments of a person and of a token', async () => {
    const { id } = await makeToken(app.strapi, []);
    await directory(app.strapi, 'assignments').create({
      holder: { kind: 'token', tokenId: id },
      organization: bureau.documentId,
      duty: 'information_officer',
    });
    const { body: answer } = await root<AssignmentList>(
      'GET',
      `/directory/assignments?tokenId=${id}`,
    );
    expect(answer.data?.assignments).toHaveLength(1);
    expect(answer.data?.assignments[0]?.holder).toMatchObject({ kind: 'token', tokenId: id });
  });

  it('show everybody their own, and the rest only with the permission', async () => {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'information_officer', bureau);
    const admin = await signIn(app, person);
    const own = await admin<Mine>('GET', '/directory/mine');
    expect(own.body.data?.scope.isUnrestricted).toBe(false);
    expect(own.body.data?.scope.organizations.map(({ documentId }) => documentId).sort()).toEqual(
      [bureau.documentId, office.documentId].sort(),
    );
    for (const path of ['/directory/people', '/directory/assignments']) {
      expect((await admin('GET', path)).status, path).toBe(403);
    }
    const input = body(person, 'column_manager', bureau);
    expect((await admin('POST', '/directory/assignments', input)).status).toBe(403);
    const uid = 'uid=api::disclosure.disclosure&action=update';
    expect((await admin('GET', `/directory/explain?${uid}`)).status).toBe(200);
    expect((await admin('GET', `/directory/explain?user=1&${uid}`)).status).toBe(403);
    expect((await fetch(`${app.url}/directory/mine`)).status).toBe(401);
  });

  it('are not in the content API, nor is the type', async () => {
    expect((await fetch(`${app.url}/api/assignments`)).status).toBe(404);
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ assignments { documentId } }' }),
    });
    expect(JSON.stringify(await response.json())).toContain('Cannot query field');
  });
});
