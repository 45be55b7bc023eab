import { hasFullAccess, type RequestState } from '../documents/request-state';

type Arguments = Record<string, unknown>;
type Context = { state: RequestState; rootQueryArgsByPath?: Map<string | number, Arguments> };

function askForPublished(args: Arguments): void {
  if ('status' in args) args.status = 'published';
  delete args.publicationFilter;
  delete args.hasPublishedVersion;
}

type Resolving = {
  source: unknown;
  args: Arguments;
  info: { path: { key: string | number } };
};

/**
 * Apollo plugin: whoever may not read drafts asks for what is published, whatever the query says. The Document Service
 * would see to it for the lists, but Strapi's GraphQL loads relations past it and lets them inherit these arguments.
 */
export const publishedOnly = {
  requestDidStart: () =>
    Promise.resolve({
      executionDidStart: ({ contextValue }: { contextValue: Context }) =>
        Promise.resolve({
          willResolveField({ source, args, info }: Resolving) {
            if (source || hasFullAccess(contextValue.state)) return;
            askForPublished(args);
            // Strapi's own plugin may have copied them already.
            const copied = contextValue.rootQueryArgsByPath?.get(info.path.key);
            if (copied) askForPublished(copied);
          },
        }),
    }),
};
