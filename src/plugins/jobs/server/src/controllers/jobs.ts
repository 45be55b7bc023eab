import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { listRuns } from '../actions/list-runs';
import { listTasks } from '../actions/list-tasks';
import { retryJob } from '../actions/retry-job';
import { runTaskNow } from '../actions/run-task-now';
import type { Outcome } from '../contracts/api';

type Context = Parameters<Core.MiddlewareHandler>[0];

const MAX_PAGE_SIZE = 100;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async tasks(ctx: Context) {
    ctx.body = { data: await listTasks(strapi, new Date()) };
  },

  async runs(ctx: Context) {
    const { outcome, task, page, pageSize } = ctx.query;
    ctx.body = {
      data: await listRuns(strapi, {
        outcome: toOutcome(outcome),
        task: typeof task === 'string' && task !== '' ? task : undefined,
        page: toWholeNumber({ name: 'page', value: page, fallback: 1, max: 1_000_000 }),
        pageSize: toWholeNumber({
          name: 'pageSize',
          value: pageSize,
          fallback: 20,
          max: MAX_PAGE_SIZE,
        }),
      }),
    };
  },

  async retry(ctx: Context) {
    await retryJob(strapi, toJobId(ctx.params.jobId));
    ctx.body = { data: {} };
  },

  async run(ctx: Context) {
    ctx.body = { data: { jobId: await runTaskNow(strapi, String(ctx.params.task)) } };
  },
});

function toOutcome(value: unknown): Outcome | undefined {
  if (value === undefined || value === '') return undefined;
  if (value === 'succeeded' || value === 'failed') return value;
  throw new errors.ValidationError('outcome is "succeeded" or "failed"');
}

function toWholeNumber(args: {
  name: string;
  value: unknown;
  fallback: number;
  max: number;
}): number {
  if (args.value === undefined) return args.fallback;
  const number = Number(args.value);
  if (!Number.isInteger(number) || number < 1 || number > args.max) {
    throw new errors.ValidationError(`${args.name} is a whole number from 1 to ${args.max}`);
  }
  return number;
}

function toJobId(value: unknown): string {
  if (typeof value === 'string' && /^\d{1,18}$/.test(value)) return value;
  throw new errors.ValidationError('jobId is a number');
}
