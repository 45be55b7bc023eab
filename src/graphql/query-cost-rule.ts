import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
  type ASTVisitor,
} from 'graphql';
import { speak } from '../documents/refuse';
import { error } from '../domain/reasons/reason';
import { rememberFragments } from './remember-fragments';

/** Items one request may ask for, all levels and aliases together. A full page (100) with five relations is 600. */
const MAX_ITEMS = 5_000;
/** What a list returns when the query names no size; the same number as `defaultLimit` in config/plugins.ts. */
const DEFAULT_PAGE = 25;
/** The largest page there is; the same number as `maxLimit` in config/plugins.ts. */
const FULL_PAGE = 100;

/** A literal from 1 to 100 counts as it is; whatever else may turn into a full page: a variable, -1 (all), 1000. */
function literalSize(value: ValueNode): number {
  const size = value.kind === Kind.INT ? Number(value.value) : FULL_PAGE;
  return size >= 1 && size <= FULL_PAGE ? size : FULL_PAGE;
}

function pageSize(field: FieldNode): number {
  const pagination = field.arguments?.find((argument) => argument.name.value === 'pagination');
  if (!pagination) return DEFAULT_PAGE;
  if (pagination.value.kind !== Kind.OBJECT) return FULL_PAGE;
  const sizes = pagination.value.fields
    .filter(({ name }) => ['limit', 'pageSize'].includes(name.value))
    .map(({ value }) => literalSize(value));
  return sizes.length > 0 ? Math.max(...sizes) : DEFAULT_PAGE;
}

/** Where the walk is: the type selected from, and the page its lists without a size of their own follow. */
type Place = { parent: GraphQLNamedType | undefined; page: number };

type Walk = { context: ValidationContext; remember: ReturnType<typeof rememberFragments> };

function costOfField(walk: Walk, field: FieldNode, { parent, page: followed }: Place): number {
  const definition = isObjectType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (!definition || !field.selectionSet) return 0;
  const isList = isListType(getNullableType(definition.type));
  const isPaged = definition.args.some(({ name }) => name === 'pagination');
  const page = isPaged ? pageSize(field) : isList ? followed : DEFAULT_PAGE;
  const inside: Place = {
    parent: getNamedType(definition.type),
    // A connection takes the size and its `nodes` are the list.
    page: isList ? DEFAULT_PAGE : page,
  };
  return (isList ? page : 1) * (1 + costOf(walk, field.selectionSet, inside));
}

/** A fragment costs the same wherever it is spread at the same page size, so each is walked once per size. */
function costOfSpread(walk: Walk, name: string, { page }: Place): number {
  const fragment = walk.context.getFragment(name);
  if (!fragment) return 0;
  const parent = walk.context.getSchema().getType(fragment.typeCondition.name.value);
  return walk.remember(`${name}:${page}`, () =>
    costOf(walk, fragment.selectionSet, { parent, page }),
  );
}

function costOf(walk: Walk, set: SelectionSetNode, place: Place): number {
  const cost = set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + costOfField(walk, selection, place);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return sum + costOfSpread(walk, selection.name.value, place);
    }
    const condition = selection.typeCondition?.name.value;
    const parent = condition ? walk.context.getSchema().getType(condition) : place.parent;
    return sum + costOf(walk, selection.selectionSet, { ...place, parent });
  }, 0);
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/**
 * Refuses a GraphQL operation that could fetch more items than a site ever needs: depth and page size are limited by
 * the plugin, but aliases are not, and one query could ask for the same list a thousand times.
 */
export const queryCostRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const walk: Walk = { context, remember: rememberFragments() };
  return {
    OperationDefinition(node) {
      const parent = context.getSchema().getRootType(node.operation);
      if (!parent) return;
      const cost = costOf(walk, node.selectionSet, { parent, page: DEFAULT_PAGE });
      if (cost <= MAX_ITEMS) return;
      const { code, zh, en } = speak(error('graphql.too_costly', { cost, limit: MAX_ITEMS }));
      context.reportError(
        new GraphQLError(`${zh} ${en}`, {
          nodes: node,
          extensions: { details: { code, message: { zh, en } } },
        }),
      );
    },
  };
};
