import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Types of Strapi and its plugins that no site reads by GraphQL. Files are reached through the document they belong
 * to, where it is known whether that document is public; accounts, roles and workflows are the administrators' own.
 */
const INTERNAL_TYPES = [
  'plugin::upload.file',
  'plugin::i18n.locale',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
  'plugin::users-permissions.role',
  'plugin::users-permissions.user',
];

/** Strapi opens these to everybody by GraphQL, whatever the rights say; the rights of the same action by REST apply. */
const SAME_AS_REST: Record<string, string> = {
  login: 'callback',
  register: 'register',
  forgotPassword: 'forgotPassword',
  resetPassword: 'resetPassword',
  emailConfirmation: 'emailConfirmation',
};

type ShadowCrud = { disableQueries(): ShadowCrud; disableMutations(): ShadowCrud };
type Resolve = (parent: unknown, args: unknown, context: GraphqlContext, info: unknown) => unknown;
type GraphqlContext = { state: { auth: unknown } };
type Extension = {
  shadowCRUD(uid: string): ShadowCrud;
  use(configuration: { resolversConfig: Record<string, object> }): void;
};

function needs(strapi: Core.Strapi, scope: string) {
  return async (
    next: Resolve,
    parent: unknown,
    args: unknown,
    context: GraphqlContext,
    info: unknown,
  ) => {
    try {
      await strapi.auth.verify(context.state.auth as never, { scope: [scope] });
    } catch {
      throw new errors.ForbiddenError();
    }
    return next(parent, args, context, info);
  };
}

/** Takes out of GraphQL what nobody outside needs. Call before the schema is built. */
export function closeGraphqlToThePublic(strapi: Core.Strapi): void {
  if (!strapi.plugins.graphql) return;
  const extension = strapi.plugin('graphql').service<Extension>('extension');
  for (const uid of INTERNAL_TYPES.filter((one) => one in strapi.contentTypes)) {
    extension.shadowCRUD(uid).disableQueries().disableMutations();
  }
  extension.use({
    resolversConfig: Object.fromEntries(
      Object.entries(SAME_AS_REST).map(([mutation, action]) => [
        `Mutation.${mutation}`,
        { middlewares: [needs(strapi, `plugin::users-permissions.auth.${action}`)] },
      ]),
    ),
  });
}
