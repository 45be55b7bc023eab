import type { Core } from '@strapi/strapi';

export type Attribute = {
  type: string;
  private?: boolean;
  enum?: string[];
  target?: string;
  component?: string;
  relation?: string;
  required?: boolean;
};

export type Model = {
  uid: string;
  kind?: string;
  info: { singularName?: string; pluralName?: string };
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
};

const FILE = 'plugin::upload.file';

export function modelOf(strapi: Core.Strapi, uid: string): Model {
  return strapi.getModel(uid as never);
}

/** Content types of this application, whether the public may read them or not. */
export function ownTypes(strapi: Core.Strapi): Model[] {
  return Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::') || /^plugin::(publication|directory)\./.test(uid))
    .map((uid) => modelOf(strapi, uid));
}

export function draftTypes(strapi: Core.Strapi): Model[] {
  return ownTypes(strapi).filter(({ options }) => options?.draftAndPublish);
}

/** Where an attribute leads: the related type, the component or the media library; nothing for a value. */
export function targetOf({ type, target, component }: Attribute): string | undefined {
  if (type === 'media') return FILE;
  if (type === 'component') return component;
  return type === 'relation' ? target : undefined;
}

export type Step = { name: string; attribute: Attribute; target: string };

/** The attributes of a type that lead somewhere, private and invisible ones included. */
export function stepsOf(strapi: Core.Strapi, uid: string): Step[] {
  const model = modelOf(strapi, uid);
  return Object.entries(model.attributes).flatMap(([name, attribute]) => {
    const target = targetOf(attribute);
    return target ? [{ name, attribute, target }] : [];
  });
}

/** Every name somebody could ask a type for. */
export function namesOf(strapi: Core.Strapi, uid: string): string[] {
  return ['id', 'documentId', ...Object.keys(modelOf(strapi, uid).attributes)];
}
