import type { Core } from '@strapi/strapi';

type Attribute = { type: string; component?: string };

function pathsOf(
  strapi: Core.Strapi,
  attributes: Record<string, Attribute>,
  before: string,
): string[] {
  return Object.entries(attributes).flatMap(([name, { type, component }]) => {
    if (type === 'richtext') return [`${before}${name}`];
    if (type !== 'component' || !component) return [];
    const inner = (
      strapi.components as unknown as Record<string, { attributes: Record<string, Attribute> }>
    )[component];
    return inner ? pathsOf(strapi, inner.attributes, `${before}${name}.`) : [];
  });
}

/** Paths of the attributes of a type that hold Markdown, components included. */
export function richTextPaths(strapi: Core.Strapi, uid: string): Set<string> {
  const { attributes } = strapi.getModel(uid as never) as {
    attributes: Record<string, Attribute>;
  };
  return new Set(pathsOf(strapi, attributes, ''));
}
