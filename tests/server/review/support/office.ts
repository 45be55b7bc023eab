import { expect } from 'vitest';
import type { Duty } from '../../../../src/domain/duties/duties';
import { SECRECY_QUESTIONS } from '../../../../src/domain/review/secrecy-form';
import type {
  ApproveRequest,
  ReviewPanel,
} from '../../../../src/plugins/review/server/src/contracts/api';
import {
  assign,
  makePerson,
  signIn,
  type AdminClient,
  type Person,
  type Ref,
  type Reply,
} from '../../directory/support/staff';
import type { TestApp } from '../../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../../support/make-records';

export const DISCLOSURE = 'api::disclosure.disclosure';
const COLLECTION = `/content-manager/collection-types/${DISCLOSURE}`;

/** The road of the workflow 三审三校: whose turn it is, step by step. */
export const ROAD = [
  'first_reviewer',
  'second_reviewer',
  'secrecy_reviewer',
  'final_reviewer',
  'column_manager',
] as const satisfies readonly Duty[];

type Refused = { body: { error?: { details?: { code?: string } } } };

/** The stable code of a refusal. */
export const codeOf = (reply: Refused) => reply.body.error?.details?.code;

type Publications = {
  withdraw(args: Record<string, unknown>): Promise<void>;
  restore(args: Record<string, unknown>): Promise<void>;
};

/** Takes a public document back, or brings it back, as a task; settles with the refusal's code, null when it worked. */
export async function takeBack(
  app: TestApp,
  { documentId }: Ref,
  request: { reason: string } | 'restore',
): Promise<string | null> {
  const publications = app.strapi.plugin('publication').service<Publications>('publications');
  const explanation = '测试所作的说明。';
  const about = { uid: DISCLOSURE, documentId };
  try {
    if (request === 'restore') await publications.restore({ ...about, request: { explanation } });
    else await publications.withdraw({ ...about, request: { ...request, explanation } });
    return null;
  } catch (cause) {
    const { details } = cause as { details?: { code?: string } };
    if (!details?.code) throw cause;
    return details.code;
  }
}

/** What anybody outside gets for a document. */
export async function publicStatus(app: TestApp, { documentId }: Ref): Promise<number> {
  return (await fetch(`${app.url}/api/disclosures/${documentId}`)).status;
}

export type Colleague = Person & { client: AdminClient };
type Staff = Record<(typeof ROAD)[number] | 'author' | 'publisher', Colleague>;
export type Draft = Ref & { revision: number };

/** One office with somebody for every duty; a second column manager publishes. */
export type Office = {
  app: TestApp;
  organization: Ref;
  category: Ref;
  staff: Staff;
  draft(extra?: Record<string, unknown>): Promise<Draft>;
  panel(document: Ref, colleague?: Colleague): Promise<ReviewPanel>;
  submit(document: Ref, request?: Record<string, unknown>): Promise<Reply>;
  /** Approves the current step as whoever's turn it is, with a complete form. */
  approve(document: Ref, as: Colleague, extra?: Partial<ApproveRequest>): Promise<Reply>;
  /** Submits and takes all five steps. */
  approveAll(document: Ref): Promise<void>;
  publish(document: Ref, as?: Colleague): Promise<Reply>;
  /** Saves a change of the draft as it is now. */
  change(document: Ref, data: Record<string, unknown>, as?: Colleague): Promise<Reply>;
};

export const NO_CONCERN = {
  answers: Object.fromEntries(SECRECY_QUESTIONS.map((question) => [question, 'no_concern'])),
  result: 'publish',
} as const;

async function makeStaff(app: TestApp, organization: Ref): Promise<Staff> {
  const hire = async (duty: Duty): Promise<Colleague> => {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, duty, organization);
    return { ...person, client: await signIn(app, person) };
  };
  const staff: Partial<Staff> = {};
  for (const duty of ROAD) staff[duty] = await hire(duty);
  staff.author = await hire('information_officer');
  staff.publisher = await hire('column_manager');
  return staff as Staff;
}

export async function openOffice(
  app: TestApp,
  extra: Record<string, unknown> = {},
): Promise<Office> {
  const organization = await makeOrganization(app.strapi, extra);
  const category = await makeCategory(app.strapi);
  const staff = await makeStaff(app, organization);
  const address = ({ documentId }: Ref) => `/review/documents/${DISCLOSURE}/${documentId}`;

  const panel: Office['panel'] = async (document, colleague = staff.author) => {
    const { body } = await colleague.client<ReviewPanel>('GET', address(document));
    return body.data as ReviewPanel;
  };
  const submit: Office['submit'] = (document, request = {}) =>
    staff.author.client('POST', `${address(document)}/submit`, request);
  const approve: Office['approve'] = async (document, as, extra = {}) => {
    const { run } = await panel(document);
    const step = run?.plan[run.stepIndex];
    const secrecy = step?.kind === 'secrecy_review' ? { secrecy: NO_CONCERN } : {};
    const request = { version: run?.version, isProofread: true, ...secrecy, ...extra };
    return as.client('POST', `/review/runs/${run?.id}/approve`, request);
  };
  return {
    app,
    organization,
    category,
    staff,
    panel,
    submit,
    approve,
    async draft(extra = {}) {
      const data = publishableDisclosure(organization, category, extra);
      const reply = await staff.author.client<Draft>('POST', COLLECTION, data);
      expect(reply.status, JSON.stringify(reply.body)).toBe(201);
      return reply.body.data as Draft;
    },
    async approveAll(document) {
      expect((await submit(document)).status).toBe(200);
      for (const duty of ROAD) {
        const reply = await approve(document, staff[duty]);
        expect(reply.status, JSON.stringify(reply.body)).toBe(200);
      }
    },
    publish: ({ documentId }, as = staff.publisher) =>
      as.client('POST', `${COLLECTION}/${documentId}/actions/publish`, {}),
    async change({ documentId }, data, as = staff.author) {
      const row = (await app.strapi.db
        .query(DISCLOSURE)
        .findOne({ where: { documentId, publishedAt: null } })) as Draft;
      const { revision } = row;
      return as.client('PUT', `${COLLECTION}/${documentId}`, { revision, ...data });
    },
  };
}
