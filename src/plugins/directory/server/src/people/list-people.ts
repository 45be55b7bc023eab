import type { Core } from '@strapi/strapi';
import { describeAssignments } from '../assignments/describe-assignments';
import { findAssignments, type AssignmentFilter } from '../assignments/list-assignments';
import { readAssignments } from '../assignments/assignment-row';
import type { PersonItem, PersonList } from '../contracts/api';
import { personName } from '../../../../../documents/person-name';
import type { Page } from '../paginate';
import { USER } from '../uids';

type User = {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string;
  isActive: boolean;
  blocked: boolean | null;
  roles: { id: number; code: string; name: string }[];
};

/** A Chinese name is typed in one piece, family name first, but stored in two. */
function nameSplits(search: string): Record<string, unknown>[] {
  const cuts = Array.from({ length: Math.min(search.length - 1, 4) }, (_, index) => index + 1);
  return cuts.map((cut) => ({
    lastname: { $endsWithi: search.slice(0, cut) },
    firstname: { $startsWithi: search.slice(cut) },
  }));
}

function whereSearch(search: string): Record<string, unknown> {
  const fields = ['firstname', 'lastname', 'username', 'email'];
  return {
    $or: [...fields.map((field) => ({ [field]: { $containsi: search } })), ...nameSplits(search)],
  };
}

/** A page of the people who may sign in to the admin panel, with their roles and assignments. */
export async function listPeople(args: {
  strapi: Core.Strapi;
  search?: string | undefined;
  filter: Omit<AssignmentFilter, 'userId' | 'tokenId'>;
  page: Page;
  onDay: string;
}): Promise<PersonList> {
  const { strapi, search, filter, page, onDay } = args;
  const clauses: Record<string, unknown>[] = search ? [whereSearch(search)] : [];
  if (Object.values(filter).some((value) => value !== undefined)) {
    const rows = await findAssignments(strapi, filter, onDay);
    clauses.push({ id: { $in: rows.flatMap(({ user }) => user?.id ?? []) } });
  }
  const where = { $and: clauses };
  const total = await strapi.db.query(USER).count({ where });
  const users: User[] = await strapi.db.query(USER).findMany({
    where,
    populate: { roles: true },
    orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }, { id: 'asc' }],
    offset: (page.page - 1) * page.pageSize,
    limit: page.pageSize,
  });
  const ids = users.map(({ id }) => id);
  const rows = await readAssignments(strapi, { user: { id: { $in: ids } } });
  const assignments = await describeAssignments(strapi, rows, onDay);
  const people = users.map((user): PersonItem => ({
    userId: user.id,
    name: personName(user),
    email: user.email,
    username: user.username,
    isActive: user.isActive === true,
    isBlocked: user.blocked === true,
    roles: user.roles.map(({ id, code, name }) => ({ id, code, name })),
    assignments: assignments.filter(
      ({ holder }) => holder.kind === 'person' && holder.userId === user.id,
    ),
  }));
  const pageCount = Math.max(1, Math.ceil(total / page.pageSize));
  return { people, pagination: { ...page, pageCount, total } };
}
