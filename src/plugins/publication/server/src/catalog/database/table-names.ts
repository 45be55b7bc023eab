import type { Core } from '@strapi/strapi';

export const CATEGORY = 'api::catalog-category.catalog-category';
export const DISCLOSURE = 'api::disclosure.disclosure';
export const ORGANIZATION = 'api::organization.organization';

/** The table in which Strapi keeps a relation, with the column of each end. */
export type Link = { table: string; owner: string; target: string };

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
};

export function linkOf(strapi: Core.Strapi, uid: string, attribute: string): Link {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as {
    joinTable?: JoinTable;
  };
  if (!joinTable) throw new Error(`${uid}.${attribute} is not kept in a table of links`);
  return {
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
  };
}

export function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}
