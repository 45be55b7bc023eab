import type { Core } from '@strapi/strapi';
import { organizationFieldOf } from './organization-path';
import type { Reach } from './reach';
import { currentWriter } from './writer';
import { writingReach } from './writing-reach';

type Context = Parameters<Core.MiddlewareHandler>[0];

type Relations = Record<'findAvailable' | 'findExisting', (ctx: Context) => Promise<unknown>>;

type Picker = { model: string; targetField: string };

type Ability = { can(action: string, subject: string, field: string): boolean };

type Query = { filters?: { $and?: unknown[] } };

/** What may stand in the field: the organizations one may make documents for, or move them to. */
async function offered(strapi: Core.Strapi, uid: string): Promise<Reach> {
  const writer = currentWriter(strapi);
  const [create, update] = await Promise.all(
    (['create', 'update'] as const).map((action) => writingReach({ strapi, writer, uid, action })),
  );
  const reaches = [create, update] as Reach[];
  if (reaches.some(({ kind }) => kind === 'everything')) return { kind: 'everything' };
  const organizations = new Set(
    reaches.flatMap((reach) => (reach.kind === 'organizations' ? [...reach.organizations] : [])),
  );
  return { kind: 'organizations', organizations };
}

async function limitOffer(strapi: Core.Strapi, ctx: Context, model: string): Promise<void> {
  const reach = await offered(strapi, model);
  if (reach.kind === 'everything') return;
  const ids = reach.kind === 'organizations' ? [...reach.organizations] : [];
  const query = ctx.request.query as Query;
  query.filters = { $and: [query.filters ?? {}, { documentId: { $in: ids } }] };
}

/** Strapi answers 500 where it means 403: it goes on after it has refused. */
function mayReadField(strapi: Core.Strapi, ctx: Context, { model, targetField }: Picker): boolean {
  if (!(model in strapi.contentTypes)) return true;
  const { userAbility } = ctx.state as { userAbility: Ability };
  return userAbility.can('plugin::content-manager.explorer.read', model, targetField);
}

/**
 * The picker of the relation that says whose a document is offers only organizations the write stage would accept.
 * Strapi asks the database past the Document Service there, so that its controller is wrapped. Other pickers are
 * limited by the conditions of the type they show.
 */
export function offerOwnOrganizations(strapi: Core.Strapi): void {
  strapi
    .get('controllers')
    .extend('plugin::content-manager.relations', (controller: Relations) => ({
      ...controller,
      async findAvailable(this: Relations, ctx: Context) {
        const picker = ctx.params as Picker;
        if (!mayReadField(strapi, ctx, picker)) return ctx.forbidden();
        if (organizationFieldOf(strapi, picker.model) === picker.targetField) {
          await limitOffer(strapi, ctx, picker.model);
        }
        return controller.findAvailable.call(this, ctx);
      },
      async findExisting(this: Relations, ctx: Context) {
        if (!mayReadField(strapi, ctx, ctx.params as Picker)) return ctx.forbidden();
        return controller.findExisting.call(this, ctx);
      },
    }));
}
