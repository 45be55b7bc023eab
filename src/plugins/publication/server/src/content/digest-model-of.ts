import type { Core, Struct } from '@strapi/strapi';
import type {
  DigestAttribute,
  DigestModel,
} from '../../../../../domain/content-digest/digest-model';

type Attribute = {
  type: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  mappedBy?: string;
};

/** What an editor remarks on a change: public in the ledger, but not part of the text. */
export const REMARKS = ['changeKind', 'changeNote'] as const;

/** The server's own record of a publication, and the editor's remarks on it: not the text itself. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...REMARKS,
  'indexNumber',
  'firstPublishedAt',
  'lastChangedAt',
  'lastCheckedAt',
  'revision',
  'organizationKey',
  'categoryPath',
  'warnings',
]);

const BOOKKEEPING: ReadonlySet<string> = new Set(['createdBy', 'updatedBy', 'localizations']);

function modelOfComponent(strapi: Core.Strapi, uid: string): DigestModel {
  const component = (strapi.components as Record<string, Struct.ComponentSchema>)[uid];
  if (!component) throw new Error(`Unknown component ${uid}`);
  return modelOf(strapi, component.attributes);
}

function digestAttribute(strapi: Core.Strapi, attribute: Attribute): DigestAttribute {
  switch (attribute.type) {
    case 'component':
      return {
        kind: 'component',
        repeatable: attribute.repeatable === true,
        model: modelOfComponent(strapi, attribute.component ?? ''),
      };
    case 'dynamiczone':
      return {
        kind: 'dynamiczone',
        models: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [uid, modelOfComponent(strapi, uid)]),
        ),
      };
    case 'relation':
      return { kind: 'relation' };
    case 'media':
      return { kind: 'media' };
    default:
      return { kind: 'scalar' };
  }
}

function modelOf(strapi: Core.Strapi, attributes: Record<string, Attribute>): DigestModel {
  const covered = Object.entries(attributes).filter(
    // The other end of a relation is written there, and so is content there.
    ([name, attribute]) => !attribute.mappedBy && !BOOKKEEPING.has(name),
  );
  return {
    attributes: Object.fromEntries(
      covered.map(([name, attribute]) => [name, digestAttribute(strapi, attribute)]),
    ),
  };
}

/** What the digest of a content type covers: everything an editor writes, components and relations included. */
export function digestModelOf(strapi: Core.Strapi, uid: string): DigestModel {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, Attribute> };
  const content = Object.entries(attributes).filter(([name]) => !NOT_CONTENT.has(name));
  return modelOf(strapi, Object.fromEntries(content));
}
