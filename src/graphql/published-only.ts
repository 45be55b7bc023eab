import { hasFullAccess, type RequestState } from '../documents/request-state';

type Arguments = Record<string, unknown>;
type Context = { state: RequestState; rootQueryArgsByPath?: Map<string | number, Arguments> };

type Resolving = {
  source: unknown;
  args: Arguments;
  info: { path: { key: string | number }; fieldName: string; operation: { operation: string } };
};

function askForPublished(args: Arguments): void {
  if ('status' in args) args.status = 'published';
  delete args.publicationFilter;
  delete args.hasPublishedVersion;
}

/** Holds a root query, and the relations Strapi lets inherit its arguments, to what is published. */
function holdQuery(context: Context, { args, info }: Resolving): void {
  askForPublished(args);
  // Strapi's own plugin may have copied them already.
  const copied = context.rootQueryArgsByPath?.get(info.path.key);
  if (copied) askForPublished(copied);
}

/**
 * The status of a mutation says what is written, and stays; only the relations in its answer are held to what is
 * published. Strapi hands on the arguments of its own queries, known by their names, so the mutation takes such a name.
 */
function holdAnswerOfMutation(context: Context, { info }: Resolving): void {
  context.rootQueryArgsByPath ??= new Map();
  const _originField = `${info.fieldName}_connection`;
  context.rootQueryArgsByPath.set(info.path.key, { status: 'published', _originField });
}

/**
 * Apollo plugin: whoever may not read drafts asks for what is published, whatever the query says. The Document Service
 * would see to it for the lists, but Strapi's GraphQL loads relations past it and lets them inherit these arguments.
 */
export const publishedOnly = {
  requestDidStart: () =>
    Promise.resolve({
      executionDidStart: ({ contextValue }: { contextValue: Context }) =>
        Promise.resolve({
          willResolveField(field: Resolving) {
            if (field.source || hasFullAccess(contextValue.state)) return;
            const hold =
              field.info.operation.operation === 'mutation' ? holdAnswerOfMutation : holdQuery;
            hold(contextValue, field);
          },
        }),
    }),
};
