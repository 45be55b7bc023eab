import { createRequire } from 'node:module';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Core } from '@strapi/strapi';
import { modelOf, type Model } from '../corpus/model';

// The schema is made by the CommonJS build, and GraphQL does not mix builds.
const graphql = createRequire(import.meta.url)('graphql') as typeof import('graphql');

export const { getNamedType, getNullableType, isInputObjectType, isLeafType, isListType } = graphql;
export const { isObjectType, isUnionType, isNonNullType } = graphql;

type ContentApi = { buildSchema(): GraphQLSchema };
type Utils = { naming: { getTypeName(model: unknown): string } };

/** The schema the server answers with, built from the same content types. */
export function schemaOf(strapi: Core.Strapi): GraphQLSchema {
  return strapi.plugin('graphql').service<ContentApi>('content-api').buildSchema();
}

/** The content type or component behind a GraphQL type. */
export function modelsByTypeName(strapi: Core.Strapi): Map<string, Model> {
  const { naming } = strapi.plugin('graphql').service<Utils>('utils') as Utils & {
    naming: Utils['naming'] & { getComponentName?(model: unknown): string };
  };
  const models = new Map<string, Model>();
  for (const uid of Object.keys(strapi.contentTypes)) {
    models.set(naming.getTypeName(strapi.getModel(uid as never)), modelOf(strapi, uid));
  }
  for (const uid of Object.keys(strapi.components)) {
    const component = strapi.getModel(uid as never);
    const name = naming.getComponentName?.(component);
    if (name) models.set(name, modelOf(strapi, uid));
  }
  return models;
}

export type Field = GraphQLField<unknown, unknown>;

export function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) ? Object.values((type as GraphQLObjectType).getFields()) : [];
}

export const resultOf = (field: Field): GraphQLNamedType => getNamedType(field.type);

/** All values of a type, by name. */
export function valuesOf(type: GraphQLNamedType): string {
  const names = fieldsOf(type)
    .filter((field) => isLeafType(resultOf(field)))
    .map(({ name }) => name);
  return ['__typename', ...names].join(' ');
}

/** The fields of a type that lead to other objects. */
export function leadsOf(type: GraphQLNamedType): Field[] {
  return fieldsOf(type).filter((field) => !isLeafType(resultOf(field)));
}
