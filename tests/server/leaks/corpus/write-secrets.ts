import type { Core } from '@strapi/strapi';
import { modelOf, ownTypes, type Attribute } from './model';
import { secretValue, type World } from './secret-values';

type Meta = { tableName: string; attributes: Record<string, { columnName?: string }> };
type Columns = Record<string, unknown>;

/** Part of what makes a row a row of this document: never a secret of its own. */
const IDENTITY = new Set(['id', 'documentId', 'publishedAt', 'locale']);

function metaOf(strapi: Core.Strapi, uid: string): Meta {
  return strapi.db.metadata.get(uid) as unknown as Meta;
}

function asColumn(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
}

/** Columns of a table with the secret values of a world, for the attributes that are chosen. */
function secretColumns(
  strapi: Core.Strapi,
  uid: string,
  world: World,
  isChosen: (name: string, attribute: Attribute) => boolean,
): Columns {
  const { attributes } = metaOf(strapi, uid);
  const columns: Columns = {};
  for (const [name, attribute] of Object.entries(modelOf(strapi, uid).attributes)) {
    const column = attributes[name]?.columnName;
    if (!column || IDENTITY.has(name) || !isChosen(name, attribute)) continue;
    const value = secretValue(uid, name, attribute, world);
    if (value !== undefined) columns[column] = asColumn(value);
  }
  return columns;
}

/** Texts of the second and later documents end in their number, because some columns must differ from row to row. */
function numbered(columns: Columns, index: number): Columns {
  if (index === 0) return columns;
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [
      column,
      typeof value === 'string' && value.startsWith('qx') ? `${value}${index}` : value,
    ]),
  );
}

/** Every value of the draft rows of these documents becomes a secret of that world, past all rules. */
export async function writeDraftSecrets(
  strapi: Core.Strapi,
  uid: string,
  documentIds: string[],
  world: World,
): Promise<void> {
  const columns = secretColumns(strapi, uid, world, () => true);
  for (const [index, documentId] of documentIds.entries()) {
    await strapi.db
      .connection(metaOf(strapi, uid).tableName)
      .where({ document_id: documentId })
      .whereNull('published_at')
      .update(numbered(columns, index));
  }
}

/** A draft that looks as if nobody had touched it since it was published. */
export async function makeDraftsUnmodified(
  strapi: Core.Strapi,
  uid: string,
  documentIds: string[],
): Promise<void> {
  const { tableName } = metaOf(strapi, uid);
  for (const documentId of documentIds) {
    const published = strapi.db
      .connection(tableName)
      .where({ document_id: documentId })
      .whereNotNull('published_at');
    const row = (await published.first()) as { updated_at: Date } & Columns;
    const { id: _id, published_at: _publishedAt, ...same } = row;
    const json = Object.fromEntries(
      Object.entries(same).map(([column, value]) => [
        column,
        value instanceof Date ? value : asColumn(value),
      ]),
    );
    await strapi.db
      .connection(tableName)
      .where({ document_id: documentId })
      .whereNull('published_at')
      .update(json);
  }
}

type Author = { id: number };

/** Who wrote what, and every private value of rows that are public themselves, the media library's included. */
export async function writePrivateSecrets(
  strapi: Core.Strapi,
  author: Author,
  world: World,
): Promise<void> {
  const uids = [...ownTypes(strapi).map(({ uid }) => uid), 'plugin::upload.file'];
  for (const uid of uids) {
    const { tableName, attributes } = metaOf(strapi, uid);
    const columns: Columns = secretColumns(strapi, uid, world, (_name, attribute) =>
      Boolean(attribute.private),
    );
    if (attributes.createdBy) {
      columns.created_by_id = author.id;
      columns.updated_by_id = author.id;
    }
    if (Object.keys(columns).length > 0) {
      await strapi.db.connection(tableName).update(columns);
    }
  }
}

/** Everything an account holds: names, address, tokens. */
export async function writeAccountSecrets(
  strapi: Core.Strapi,
  uid: 'admin::user' | 'plugin::users-permissions.user',
  id: number,
  world: World,
): Promise<void> {
  const texts = new Set(['string', 'email', 'text']);
  const columns = secretColumns(strapi, uid, world, (_name, { type }) => texts.has(type));
  await strapi.db.connection(metaOf(strapi, uid).tableName).where({ id }).update(columns);
}
