import {
  DEFAULT_RUNS,
  MOST_PAGES,
  MOST_RUNS,
  type RUNS_PARAMETERS,
} from '../../../../../domain/review/read-runs-query';
import { RUN_STATES } from '../../../../../domain/review/run';
import { day, documentId, listOf, oneOf, upTo, type Schema } from './schema';
import type { SchemaName } from './schemas';

export type Parameter = { schema: Schema; isRequired?: boolean };

/**
 * Who may call: `token` with the permission of the operation, `everybody`, or `people` alone: then the address is there
 * to say that it is done in the admin.
 */
export type Access = 'token' | 'everybody' | 'people';

/** One operation of `/api/review`: its route and its description are both made of this. */
export type Operation = {
  /** Names the action of the controller, the permission of a token, and the texts. */
  id: string;
  method: 'GET' | 'POST';
  /** Below `/api/review`, as Strapi writes it. */
  path: string;
  access: Access;
  query?: Readonly<Record<string, Parameter>>;
  body?: SchemaName;
  answer?: SchemaName | 'file' | 'document';
  /** Besides 401, 403 and 429, which every operation with a token may answer. */
  refusals?: readonly (400 | 404 | 409)[];
};

/** What stands in for a variable part of a path. */
export const PATH_PARAMETERS: Readonly<Record<string, Schema>> = {
  id: { type: 'string', pattern: '^\\d{1,18}$' },
  documentId,
};

const runsQuery: Record<(typeof RUNS_PARAMETERS)[number], Parameter> = {
  state: { schema: listOf(oneOf(RUN_STATES)) },
  type: { schema: listOf({ type: 'string' }) },
  organization: { schema: documentId },
  page: { schema: { ...upTo(MOST_PAGES), default: 1 } },
  pageSize: { schema: { ...upTo(MOST_RUNS), default: DEFAULT_RUNS } },
};

const period = {
  from: { schema: day, isRequired: true },
  to: { schema: day, isRequired: true },
} as const;

export const REPORT_PARAMETERS = Object.keys(period);

const people = <Id extends string>(id: Id, path: string) =>
  ({ id, method: 'POST', path, access: 'people' }) as const;

export const OPERATIONS = [
  {
    id: 'listRuns',
    method: 'GET',
    path: '/runs',
    access: 'token',
    query: runsQuery,
    answer: 'RunsAnswer',
    refusals: [400],
  },
  {
    id: 'readRun',
    method: 'GET',
    path: '/runs/:id',
    access: 'token',
    answer: 'RunAnswer',
    refusals: [400, 404],
  },
  {
    id: 'readDifference',
    method: 'GET',
    path: '/runs/:id/difference',
    access: 'token',
    answer: 'DifferenceAnswer',
    refusals: [400, 404],
  },
  {
    id: 'printForm',
    method: 'GET',
    path: '/runs/:id/form.docx',
    access: 'token',
    answer: 'file',
    refusals: [400, 404],
  },
  {
    id: 'withdraw',
    method: 'POST',
    path: '/runs/:id/withdraw',
    access: 'token',
    body: 'Withdrawal',
    answer: 'RunAnswer',
    refusals: [400, 404, 409],
  },
  {
    id: 'readFindings',
    method: 'GET',
    path: '/documents/:type/:documentId/findings',
    access: 'token',
    answer: 'FindingsAnswer',
    refusals: [400, 404],
  },
  {
    id: 'listComments',
    method: 'GET',
    path: '/documents/:type/:documentId/comments',
    access: 'token',
    answer: 'CommentsAnswer',
    refusals: [400, 404],
  },
  {
    id: 'submit',
    method: 'POST',
    path: '/documents/:type/:documentId/submissions',
    access: 'token',
    body: 'Submission',
    answer: 'RunAnswer',
    refusals: [400, 404, 409],
  },
  {
    id: 'listWorkflows',
    method: 'GET',
    path: '/workflows',
    access: 'token',
    answer: 'WorkflowsAnswer',
    refusals: [400],
  },
  {
    id: 'readReport',
    method: 'GET',
    path: '/reports',
    access: 'token',
    query: period,
    answer: 'ReportAnswer',
    refusals: [400],
  },
  {
    id: 'describe',
    method: 'GET',
    path: '/openapi.json',
    access: 'everybody',
    answer: 'document',
  },
  people('approve', '/runs/:id/approve'),
  people('bulkApprove', '/bulk-approve'),
  people('return', '/runs/:id/return'),
  people('reassign', '/runs/:id/reassign'),
  people('schedule', '/runs/:id/schedule'),
  people('unschedule', '/runs/:id/unschedule'),
  people('comment', '/documents/:type/:documentId/comments'),
  people('delegate', '/delegations'),
] as const satisfies readonly Operation[];

export type OperationId = (typeof OPERATIONS)[number]['id'];
