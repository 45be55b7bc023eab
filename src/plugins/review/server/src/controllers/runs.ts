import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { approve } from '../actions/approve';
import { bulkApprove } from '../actions/bulk-approve';
import { reassign } from '../actions/reassign';
import { returnRun } from '../actions/return-run';
import { schedule, unschedule } from '../actions/schedule';
import { withdrawSubmission } from '../actions/withdraw-submission';
import type {
  ApproveRequest,
  BulkApproveRequest,
  ReassignRequest,
  ReturnRequest,
  ScheduleRequest,
  WithdrawSubmissionRequest,
} from '../contracts/api';
import { BOXES } from '../contracts/api';
import { readInbox } from '../inbox/read-inbox';
import { rightsOn } from '../panel/permissions-of';
import { readDifference } from '../panel/read-difference';
import type { StoredRun } from '../runs/stored-run';
import { abilityOf, bodyOf, numberOf, personOf, type Context } from './context';
import { visibleRun } from './visible-run';

const MOST_ROWS = 100;
const REASSIGN = 'plugin::review.reassign';

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : null;
}

/** What people do with runs. A run of a document they may not read does not exist for them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function action<Request>(
    work: (request: Request & { id: string }, ctx: Context) => Promise<void>,
  ) {
    return async (ctx: Context) => {
      const found = await visibleRun(strapi, ctx);
      if (!found) return ctx.notFound();
      const { id } = found.run;
      await work({ ...bodyOf<Request>(ctx), id } as Request & { id: string }, ctx);
      ctx.body = { data: { id } };
    };
  }

  function publisherAction<Request>(work: (request: Request & { id: string }) => Promise<void>) {
    const perform = action(work);
    return async (ctx: Context) => {
      const found = await visibleRun(strapi, ctx);
      if (found && !found.mayPublish) throw refusalWithStatus(403, error('review.may_not_publish'));
      return perform(ctx);
    };
  }

  return {
    approve: action<ApproveRequest>((request) => approve(strapi, request)),
    return: action<ReturnRequest>((request) => returnRun(strapi, request)),
    withdraw: action<WithdrawSubmissionRequest>((request, ctx) =>
      withdrawSubmission(strapi, { ...request, mayReassign: abilityOf(ctx).can(REASSIGN) }),
    ),
    reassign: action<ReassignRequest>((request) => reassign(strapi, request)),
    schedule: publisherAction<ScheduleRequest>((request) => schedule(strapi, request)),
    unschedule: publisherAction<{ version: number }>((request) => unschedule(strapi, request)),

    async bulkApprove(ctx: Context) {
      const { runs, ...request } = bodyOf<BulkApproveRequest>(ctx);
      const list = Array.isArray(runs) ? runs.filter((run) => typeof run === 'object' && run) : [];
      const userAbility = abilityOf(ctx);
      const mayRead = async (run: StoredRun) =>
        (await rightsOn(strapi, { ...run, userAbility })).read;
      ctx.body = { data: await bulkApprove(strapi, { ...request, runs: list, mayRead }) };
    },

    async inbox(ctx: Context) {
      const { box, uid, q, sort, page, pageSize } = ctx.query as Record<string, unknown>;
      ctx.body = {
        data: await readInbox(strapi, {
          personId: personOf(ctx),
          userAbility: abilityOf(ctx),
          box: BOXES.find((one) => one === box) ?? 'todo',
          uid: text(uid),
          search: text(q),
          sort: text(sort) ?? 'dueOn:asc',
          page: numberOf(page, { fallback: 1, most: 10_000 }),
          pageSize: numberOf(pageSize, { fallback: 20, most: MOST_ROWS }),
        }),
      };
    },

    async difference(ctx: Context) {
      const found = await visibleRun(strapi, ctx);
      if (!found) return ctx.notFound();
      const against = ctx.query.against === 'published' ? 'published' : 'my_last_approval';
      const personId = personOf(ctx);
      ctx.body = { data: await readDifference(strapi, { run: found.run, against, personId }) };
    },
  };
};
