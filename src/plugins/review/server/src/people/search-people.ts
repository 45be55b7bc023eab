import type { Core } from '@strapi/strapi';
import { personName, type NamedPerson } from '../../../../../documents/person-name';
import type { Person } from './directory';

const MOST = 20;

/** Active people whose name holds what was typed; names only, no addresses. */
export async function searchPeople(strapi: Core.Strapi, typed: string): Promise<Person[]> {
  const text = typed.trim().slice(0, 50);
  const matches = {
    $or: ['firstname', 'lastname'].map((name) => ({ [name]: { $containsi: text } })),
  };
  const rows = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true, ...(text ? matches : {}) },
    orderBy: { id: 'asc' },
    limit: MOST,
  })) as (NamedPerson & { id: number })[];
  return rows.map((row) => ({ id: String(row.id), name: personName({ ...row, email: null }) }));
}
