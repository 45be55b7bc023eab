import { DUTIES } from '../../../../../domain/duties/duties';
import {
  MOST_VERSIONS,
  type SubmissionBody,
  type WithdrawalBody,
} from '../../../../../domain/review/read-body';
import { RECORDED_ACTIONS } from '../../../../../domain/review/recorded-action';
import { RUN_STATES } from '../../../../../domain/review/run';
import { SECRECY_RESULTS } from '../../../../../domain/review/secrecy-form';
import { SEPARATION_RULES, STEP_KINDS, TRACKS, type Step } from '../../../../../domain/review/step';
import {
  END_CAUSES,
  type ReviewComment,
  type ReviewRecord,
  type RunDifference,
  type Said,
  type WorkflowItem,
  type WorkflowTargetItem,
} from '../contracts/api';
import type { ApiFinding, ApiRun, ApiRunDetails } from '../contracts/rest';
import type { RunsPage } from '../rest/list-runs';
import type { ReviewReport } from '../reports/contract';
import {
  count,
  day,
  documentId,
  flag,
  instant,
  listOf,
  objectOf,
  oneOf,
  orNull,
  ref,
  rowId,
  text,
  upTo,
  type Schema,
} from './schema';

const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

const said = objectOf<Said>({ code: text, zh: text, en: text, field: text }, ['code', 'zh', 'en']);

const step = objectOf<Step>({
  key: text,
  name: text,
  kind: oneOf(STEP_KINDS),
  duty: oneOf(DUTIES),
  approvals: upTo(9),
  color: text,
  proofreading: flag,
  limitWorkdays: orNull(upTo(60)),
  separation: listOf(oneOf(SEPARATION_RULES)),
  isAfterPublication: flag,
});

const record = objectOf<ReviewRecord>({
  id: rowId,
  round: count,
  stepKey: orNull(text),
  stepName: orNull(text),
  action: oneOf(RECORDED_ACTIONS),
  at: instant,
  actorName: text,
  onBehalfOfName: orNull(text),
  duty: orNull(oneOf(DUTIES)),
  opinion: orNull(text),
  result: orNull(oneOf(SECRECY_RESULTS)),
  digest: sha256,
  dueOn: orNull(day),
  isOnTime: orNull(flag),
  changedFields: listOf(text),
  because: orNull(oneOf(END_CAUSES)),
  reasons: listOf(said),
});

const runMembers: Record<keyof ApiRun, Schema> = {
  id: rowId,
  version: upTo(MOST_VERSIONS),
  type: text,
  typeName: text,
  documentId,
  title: text,
  organization: orNull(documentId),
  organizationName: orNull(text),
  track: oneOf([...TRACKS, 'imported']),
  workflowName: text,
  state: oneOf(RUN_STATES),
  stepIndex: count,
  stepName: orNull(text),
  round: upTo(MOST_VERSIONS),
  submitterName: text,
  submittedAt: instant,
  stepReachedAt: instant,
  dueOn: orNull(day),
  isOverdue: flag,
  publishAt: orNull(instant),
};

const runDetails = objectOf<ApiRunDetails>({
  ...runMembers,
  digest: sha256,
  emergencyReason: orNull(text),
  plan: listOf(ref('Step')),
  records: listOf(ref('Record')),
});

const finding = objectOf<ApiFinding>({
  key: text,
  severity: oneOf(['block', 'confirm', 'hint']),
  zh: text,
  en: text,
  field: orNull(text),
  excerpt: orNull(text),
});

type Row<Name extends 'steps' | 'overdue' | 'exceptions'> = ReviewReport[Name][number];

const report = objectOf<ReviewReport>({
  from: day,
  to: day,
  totals: objectOf<ReviewReport['totals']>({
    submitted: count,
    published: count,
    declined: count,
    returned: count,
    returnRate: orNull(share),
  }),
  steps: listOf(
    objectOf<Row<'steps'>>({
      stepName: text,
      approvals: count,
      medianHours: orNull({ type: 'number', minimum: 0 }),
      onTimeRate: orNull(share),
    }),
  ),
  overdue: listOf(objectOf<Row<'overdue'>>({ organizationName: text, count, oldestDueOn: day })),
  exceptions: listOf(
    objectOf<Row<'exceptions'>>({
      title: text,
      organizationName: text,
      reason: text,
      submitterName: text,
      submittedAt: instant,
      publishedAt: orNull(instant),
      isMadeUp: flag,
      isNeverMadeUp: flag,
    }),
  ),
});

const comment = objectOf<ReviewComment>({
  id: rowId,
  field: orNull(text),
  fieldLabel: orNull(text),
  text,
  authorName: text,
  at: instant,
  parentId: orNull(rowId),
  resolvedAt: orNull(instant),
  resolvedByName: orNull(text),
});

const difference = objectOf<RunDifference>({
  against: oneOf(['published', 'my_last_approval']),
  fields: orNull(
    listOf(
      objectOf<NonNullable<RunDifference['fields']>[number]>({
        field: text,
        label: text,
        before: text,
        after: text,
      }),
    ),
  ),
});

const workflow = objectOf<WorkflowItem>({
  key: text,
  name: text,
  track: oneOf(TRACKS),
  steps: listOf(ref('Step')),
  version: upTo(MOST_VERSIONS),
  updatedByName: orNull(text),
  updatedAt: instant,
  targets: listOf(
    objectOf<WorkflowTargetItem>({
      id: rowId,
      uid: text,
      typeName: text,
      categoryId: orNull(documentId),
      categoryName: orNull(text),
      mergedIntoName: orNull(text),
      organizationId: orNull(documentId),
      organizationName: orNull(text),
    }),
  ),
  liveRuns: count,
});

const pagination = objectOf<RunsPage['meta']['pagination']>({
  page: upTo(100_000),
  pageSize: upTo(100),
  pageCount: count,
  total: count,
});

/** What Strapi and our own refusals answer alike; `details` also says what a plain error of Strapi does not. */
const refusal: Schema = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: text,
        message: text,
        details: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: text,
            message: objectOf<{ zh: string; en: string }>({ zh: text, en: text }),
            reasons: listOf({
              type: 'object',
              required: ['code', 'params', 'zh', 'en'],
              properties: {
                code: text,
                field: text,
                params: { type: 'object' },
                zh: text,
                en: text,
              },
            }),
          },
        },
      },
    },
  },
};

const answerOf = (data: Schema): Schema => objectOf<{ data: unknown }>({ data });

/** `{ "data": { … } }`; what has to be in it is named. */
function bodyOf<Body>(
  members: Readonly<Record<keyof Body & string, Schema>>,
  required: (keyof Body & string)[],
) {
  return objectOf<{ data: unknown }>({ data: objectOf<Body>(members, required) });
}

/** Everything answers and bodies are made of, by the names the document gives them. */
export const SCHEMAS = {
  Step: step,
  Record: record,
  Run: objectOf<ApiRun>(runMembers),
  RunDetails: runDetails,
  Finding: finding,
  Report: report,
  Refusal: refusal,
  RunsAnswer: objectOf<RunsPage>({
    data: listOf(ref('Run')),
    meta: objectOf<RunsPage['meta']>({ pagination }),
  }),
  RunAnswer: answerOf(ref('RunDetails')),
  FindingsAnswer: answerOf(listOf(ref('Finding'))),
  ReportAnswer: answerOf(ref('Report')),
  Comment: comment,
  CommentsAnswer: answerOf(listOf(ref('Comment'))),
  DifferenceAnswer: answerOf(difference),
  Workflow: workflow,
  WorkflowsAnswer: answerOf(listOf(ref('Workflow'))),
  Submission: bodyOf<SubmissionBody>({ track: oneOf(TRACKS), note: text }, []),
  Withdrawal: bodyOf<WithdrawalBody>({ version: upTo(MOST_VERSIONS), reason: text }, ['version']),
} satisfies Record<string, Schema>;

export type SchemaName = keyof typeof SCHEMAS;
