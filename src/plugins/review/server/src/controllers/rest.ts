import type { Core } from '@strapi/strapi';
import { unknownParameters } from '../../../../../domain/review/parameter-reasons';
import {
  readBody,
  SUBMISSION_MEMBERS,
  WITHDRAWAL_MEMBERS,
  type SubmissionBody,
  type WithdrawalBody,
} from '../../../../../domain/review/read-body';
import { readRunsQuery } from '../../../../../domain/review/read-runs-query';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { submit } from '../actions/submit';
import { withdrawSubmission } from '../actions/withdraw-submission';
import { listComments } from '../comments/comments';
import { findFindings } from '../findings/find-findings';
import { sendForm } from '../form/send-form';
import { REPORT_PARAMETERS } from '../openapi/operations';
import { readDifference } from '../panel/read-difference';
import { readPeriod } from '../reports/period';
import { tokenReportReach } from '../reports/report-reach';
import { readReport } from '../reports/read-report';
import { apiTypes } from '../rest/api-types';
import { listRuns } from '../rest/list-runs';
import { readRun } from '../rest/read-run';
import { reachableDocument, reachableRun, type ReachableDocument } from '../rest/within-reach';
import { listItems } from '../workflows/list-items';
import type { StoredRun } from '../runs/stored-run';
import type { Context } from './context';

function refuseParameters(ctx: Context, known: readonly string[] = []): void {
  refuseOnErrors(unknownParameters(ctx.query, known));
}

function dataOf<Body>(ctx: Context, members: Parameters<typeof readBody<Body>>[1]): Body {
  refuseParameters(ctx);
  const { body = {} } = ctx.request as { body?: unknown };
  const { data, reasons } = readBody<Body>(body, members);
  refuseOnErrors(reasons);
  return data;
}

/** What is about no single run or document. */
function overall(strapi: Core.Strapi) {
  return {
    async listWorkflows(ctx: Context) {
      refuseParameters(ctx);
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = { data: await listItems(strapi) };
    },

    async readReport(ctx: Context) {
      refuseParameters(ctx, REPORT_PARAMETERS);
      const period = readPeriod(ctx.query);
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = { data: await readReport(strapi, period, await tokenReportReach(strapi)) };
    },
  };
}

/**
 * `/api/review`: what other systems (the OA of an authority) read, submit and take back with an API token, within the
 * organizations the token is assigned to. What lies outside does not exist for it: 404.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const withRun =
    (work: (ctx: Context, run: StoredRun) => Promise<void>) => async (ctx: Context) => {
      const run = await reachableRun(strapi, String(ctx.params.id));
      if (!run) return ctx.notFound();
      ctx.set('Cache-Control', 'private, no-store');
      await work(ctx, run);
    };

  const withDocument =
    (work: (ctx: Context, document: ReachableDocument) => Promise<void>) =>
    async (ctx: Context) => {
      const { type, documentId } = ctx.params as { type: string; documentId: string };
      const document = await reachableDocument(strapi, { type, documentId });
      if (!document) return ctx.notFound();
      ctx.set('Cache-Control', 'private, no-store');
      await work(ctx, document);
    };

  const answerRun = async (ctx: Context, id: string) => {
    const run = await reachableRun(strapi, id);
    if (!run) return ctx.notFound();
    ctx.body = { data: await readRun(strapi, run) };
  };

  return {
    async listRuns(ctx: Context) {
      const { query, reasons } = readRunsQuery(ctx.query, [...apiTypes(strapi).keys()]);
      refuseOnErrors(reasons);
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = await listRuns(strapi, query);
    },

    readRun: withRun(async (ctx, run) => {
      refuseParameters(ctx);
      ctx.body = { data: await readRun(strapi, run) };
    }),

    readDifference: withRun(async (ctx, run) => {
      refuseParameters(ctx);
      const asked = { run, against: 'published', personId: '' } as const;
      ctx.body = { data: await readDifference(strapi, asked) };
    }),

    printForm: withRun(async (ctx, run) => {
      refuseParameters(ctx);
      await sendForm(strapi, ctx, run);
    }),

    withdraw: withRun(async (ctx, { id }) => {
      const data = dataOf<WithdrawalBody>(ctx, WITHDRAWAL_MEMBERS);
      await withdrawSubmission(strapi, { ...data, id, mayReassign: false });
      await answerRun(ctx, id);
    }),

    readFindings: withDocument(async (ctx, { uid, content }) => {
      refuseParameters(ctx);
      ctx.body = { data: await findFindings({ strapi, uid, content }) };
    }),

    listComments: withDocument(async (ctx, document) => {
      refuseParameters(ctx);
      ctx.body = { data: await listComments(strapi, document) };
    }),

    submit: withDocument(async (ctx, { uid, documentId }) => {
      const request = dataOf<SubmissionBody>(ctx, SUBMISSION_MEMBERS);
      const { id } = await submit(strapi, { uid, documentId, request });
      await answerRun(ctx, String(id));
    }),

    ...overall(strapi),
  };
};
