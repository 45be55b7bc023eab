import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { speak } from '../documents/refuse';
import { error } from '../domain/reasons/reason';
import { rememberFragments } from './remember-fragments';

/** Fields inside fields. A document, its relations and theirs need five. */
export const MAX_DEPTH = 10;

type Remember = ReturnType<typeof rememberFragments>;

/** How many fields enclose the innermost one. Each fragment is looked at once, however often it is spread. */
function depthOf(context: ValidationContext, set: SelectionSetNode, remember: Remember): number {
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value);
      if (!fragment) return 0;
      return remember(fragment.name.value, () => depthOf(context, fragment.selectionSet, remember));
    }
    if (!selection.selectionSet) return 0;
    const inside = depthOf(context, selection.selectionSet, remember);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside;
    // Introspection, where it is allowed at all, nests by nature.
    return selection.name.value.startsWith('__') ? 0 : inside + 1;
  });
  return Math.max(0, ...depths);
}

/**
 * Refuses operations nested too deeply. In the place of the package graphql-depth-limit, which Strapi brings: that one
 * fails on unknown and circular fragments and looks at a nested fragment once more for every way that leads to it.
 */
export const queryDepthRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const remember = rememberFragments();
  return {
    OperationDefinition(node) {
      const depth = depthOf(context, node.selectionSet, remember);
      if (depth <= MAX_DEPTH) return;
      const { code, zh, en } = speak(error('graphql.too_deep', { depth, limit: MAX_DEPTH }));
      context.reportError(
        new GraphQLError(`${zh} ${en}`, {
          nodes: node,
          extensions: { details: { code, message: { zh, en } } },
        }),
      );
    },
  };
};
