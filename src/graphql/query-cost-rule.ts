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
  type ASTVisitor,
} from 'graphql';
import { speak } from '../documents/refuse';
import { error } from '../domain/reasons/reason';

/** Items one request may ask for, all levels and aliases together. A full page (100) with five relations is 600. */
const MAX_ITEMS = 5_000;
/** What a list returns when the query names no size; the same number as `defaultLimit` in config/plugins.ts. */
const DEFAULT_PAGE = 25;

function pageSize(field: FieldNode): number {
  const pagination = field.arguments?.find((argument) => argument.name.value === 'pagination');
  if (pagination?.value.kind !== Kind.OBJECT) return DEFAULT_PAGE;
  const size = pagination.value.fields.find(({ name }) =>
    ['limit', 'pageSize'].includes(name.value),
  );
  return size?.value.kind === Kind.INT ? Math.max(1, Number(size.value.value)) : DEFAULT_PAGE;
}

function costOfField(
  context: ValidationContext,
  parent: GraphQLNamedType,
  field: FieldNode,
  open: string[],
) {
  const definition = isObjectType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (!definition || !field.selectionSet) return 0;
  const type = getNamedType(definition.type);
  const items = isListType(getNullableType(definition.type)) ? pageSize(field) : 1;
  return items * (1 + costOf(context, type, field.selectionSet, open));
}

function costOf(
  context: ValidationContext,
  parent: GraphQLNamedType,
  set: SelectionSetNode,
  open: string[],
): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + costOfField(context, parent, selection, open);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return sum + costOf(context, parent, selection.selectionSet, open);
    }
    const name = selection.name.value;
    const fragment = open.includes(name) ? null : context.getFragment(name);
    if (!fragment) return sum;
    return sum + costOf(context, parent, fragment.selectionSet, [...open, name]);
  }, 0);
}

/**
 * Refuses a GraphQL operation that could fetch more items than a site ever needs: depth and page size are limited by
 * the plugin, but aliases are not, and one query could ask for the same list a thousand times.
 */
export const queryCostRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const root = context.getSchema().getRootType(node.operation);
    if (!root) return;
    const cost = costOf(context, root, node.selectionSet, []);
    if (cost <= MAX_ITEMS) return;
    const { code, zh, en } = speak(error('graphql.too_costly', { cost, limit: MAX_ITEMS }));
    context.reportError(
      new GraphQLError(`${zh} ${en}`, { nodes: node, extensions: { details: { code } } }),
    );
  },
});
