import type { Core } from '@strapi/strapi';
import { fieldLabel } from '../../../../../documents/field-labels';
import type { FieldDifference, RefusedSave } from '../contracts/api';
import { digestModelOf } from '../content/digest-model-of';
import { describeValue } from '../panel/describe-value';

type Body = Record<string, unknown>;
type Row = { id: string; revision: number | null; body: string; refused_at: Date };
type RelationChange = { connect?: Body[]; disconnect?: Body[] };

export type ReadRefusedSaveArgs = { uid: string; documentId: string; actorId: string };

/** The form sends relations as what to add and what to take away. */
async function describeRelation(
  strapi: Core.Strapi,
  { uid, field, value }: { uid: string; field: string; value: unknown },
): Promise<string> {
  const { connect = [], disconnect = [] } = (value ?? {}) as RelationChange;
  const names = async (list: Body[], sign: string) => {
    const ids = list.map(({ documentId }) => documentId).filter((id) => typeof id === 'string');
    if (ids.length === 0) return [];
    const text = await describeValue(strapi, { uid, field, value: ids });
    return text.split('\n').map((name) => `${sign}${name}`);
  };
  return [...(await names(connect, '+ ')), ...(await names(disconnect, '- '))].join('\n');
}

/** Ids of rows and components differ from save to save; what people wrote does not. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!value || typeof value !== 'object') return value ?? null;
  const kept = Object.entries(value).filter(
    ([key, part]) => !['id', 'documentId', '__temp_key__'].includes(key) && part !== null,
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutIds(part)]));
}

async function compare(
  strapi: Core.Strapi,
  uid: string,
  { body, current }: { body: Body; current: Body },
): Promise<FieldDifference[]> {
  const { attributes } = digestModelOf(strapi, uid);
  const result: FieldDifference[] = [];
  for (const [field, { kind }] of Object.entries(attributes)) {
    if (!(field in body) || kind === 'media') continue;
    const isRelation = kind === 'relation';
    const mine = isRelation
      ? await describeRelation(strapi, { uid, field, value: body[field] })
      : await describeValue(strapi, { uid, field, value: withoutIds(body[field]) });
    const theirs = isRelation
      ? ''
      : await describeValue(strapi, { uid, field, value: withoutIds(current[field]) });
    if (mine !== theirs) {
      result.push({ field, label: fieldLabel(field, uid), before: theirs, after: mine });
    }
  }
  return result;
}

/**
 * What a person's refused save would have written, field by field against the draft as it is now: `before` is the
 * current text, `after` theirs. Null when nothing is kept, or all of it has been saved since.
 */
export async function readRefusedSave(
  strapi: Core.Strapi,
  { uid, documentId, actorId }: ReadRefusedSaveArgs,
): Promise<RefusedSave | null> {
  const { connection } = strapi.db;
  // As text: how Strapi's driver hands out JSON columns depends on their type.
  const row = await connection('refused_saves')
    .withSchema('zhaoshi_publication')
    .where({ uid, document_id: documentId, actor_id: actorId })
    .first<Row | undefined>('id', 'revision', 'refused_at', connection.raw('body::text as body'));
  if (!row) return null;
  const populate = Object.fromEntries(
    Object.entries(digestModelOf(strapi, uid).attributes)
      .filter(([, { kind }]) => kind === 'component')
      .map(([name]) => [name, true]),
  );
  const current = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate })) as Body | null;
  const fields = await compare(strapi, uid, {
    body: JSON.parse(row.body) as Body,
    current: current ?? {},
  });
  if (fields.length === 0) return null;
  return {
    id: String(row.id),
    refusedAt: row.refused_at.toISOString(),
    revision: row.revision,
    fields,
  };
}
