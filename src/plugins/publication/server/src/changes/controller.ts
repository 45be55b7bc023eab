import type { Core } from '@strapi/strapi';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { readChangesQuery } from '../../../../../domain/change-cursor/read-changes-query';
import { entityTag, isNotModified } from '../../../../../domain/feeds/conditional-get';
import { ledgerState } from './ledger-state';
import { publicTypes } from './public-types';
import { readChanges } from './read-changes';
import { resolveFilter } from './resolve-filter';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * GET /api/changes — what was published, changed and withdrawn, in the order of the commits. 304 when the reader's tag
 * says that nothing happened since; 400 for a parameter that makes no sense.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const types = publicTypes(strapi);
    const { query, reasons } = readChangesQuery(
      ctx.query,
      types.map(({ name }) => name),
    );
    refuseOnErrors(reasons);
    const { after, limit } = query;
    const filter = await resolveFilter(strapi, query.filter, types);
    // Read before the events: should one come in between, the tag is older than the answer, never newer.
    const state = await ledgerState(strapi);
    const tag = entityTag([state?.sequence, state?.eventId, after, limit, filter]);
    ctx.set('Cache-Control', 'no-cache');
    ctx.set('ETag', tag);
    if (isNotModified(ctx.headers, { tag, modifiedAt: null })) {
      ctx.status = 304;
      return;
    }
    ctx.body = await readChanges(strapi, { after, limit, filter, types });
  },
});
