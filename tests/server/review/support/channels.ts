import type { Core } from '@strapi/strapi';
import { restClient } from '../../support/rest';
import type { AdminClient } from '../../directory/support/staff';
import { DISCLOSURE, type Office } from './office';

/** What a channel is given: a draft, its content, and who may use the channel. */
export type Target = { documentId: string; revision: number; data: Record<string, unknown> };

export type Channel = {
  /** Whether it tries to publish the document as it is, and so succeeds where that was approved. */
  publishesAsIs: boolean;
  /** It is there to change drafts, and may do so. */
  changesDrafts?: boolean;
  /** Settles however the attempt ends. */
  attempt(target: Target): Promise<unknown>;
};

const COLLECTION = `/content-manager/collection-types/${DISCLOSURE}`;

type Reviews = { asImport(source: string, work: () => Promise<unknown>): Promise<unknown> };

const ignoreRefusal = (work: Promise<unknown>) => work.catch(() => undefined);

/** What nobody approved. */
export const CHANGED = '混入的改动。';

/** Every locale form Strapi understands, right or wrong. */
const LOCALES = [undefined, null, '*', ['*'], ['zh-Hans'], ['en', 'zh-Hans'], 'zh-Hans'];

function adminChannels(office: Office, administrator: AdminClient): Record<string, Channel> {
  const { publisher } = office.staff;
  return {
    'admin publish': {
      publishesAsIs: true,
      attempt: ({ documentId }) =>
        publisher.client('POST', `${COLLECTION}/${documentId}/actions/publish`, {}),
    },
    'admin bulk publish': {
      publishesAsIs: true,
      attempt: ({ documentId }) =>
        publisher.client('POST', `${COLLECTION}/actions/bulkPublish`, {
          documentIds: [documentId],
        }),
    },
    'admin publish with a changed body': {
      // Whoever may not edit publishes what is there; what they sent is not looked at.
      publishesAsIs: true,
      attempt: ({ documentId, revision }) =>
        publisher.client('POST', `${COLLECTION}/${documentId}/actions/publish`, {
          revision,
          summary: CHANGED,
        }),
    },
    'admin publish with a changed body by who may edit': {
      publishesAsIs: false,
      attempt: ({ documentId, revision }) =>
        administrator('POST', `${COLLECTION}/${documentId}/actions/publish`, {
          revision,
          summary: CHANGED,
        }),
    },
    'admin publish of a new document': {
      publishesAsIs: false,
      attempt: ({ data }) => publisher.client('POST', `${COLLECTION}/actions/publish`, data),
    },
  };
}

function tokenChannels(office: Office, token: string): Record<string, Channel> {
  const rest = restClient(office.app, token);
  const graphql = (query: string, variables: Record<string, unknown>) =>
    fetch(`${office.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
  return {
    'REST POST': {
      publishesAsIs: false,
      attempt: ({ data }) => rest.post('/api/disclosures', data),
    },
    'REST PUT of the same content': {
      publishesAsIs: true,
      attempt: ({ documentId, revision }) =>
        rest.put(`/api/disclosures/${documentId}`, { revision }),
    },
    'REST PUT of other content': {
      publishesAsIs: false,
      attempt: ({ documentId, revision }) =>
        rest.put(`/api/disclosures/${documentId}`, { revision, summary: CHANGED }),
    },
    'REST DELETE': {
      publishesAsIs: false,
      changesDrafts: true,
      attempt: ({ documentId }) => rest.delete(`/api/disclosures/${documentId}`),
    },
    'GraphQL delete': {
      publishesAsIs: false,
      changesDrafts: true,
      attempt: ({ documentId }) =>
        graphql('mutation ($id: ID!) { deleteDisclosure(documentId: $id) { documentId } }', {
          id: documentId,
        }),
    },
    'REST PUT with publishedAt': {
      publishesAsIs: false,
      changesDrafts: true,
      attempt: ({ documentId, revision }) =>
        rest.put(`/api/disclosures/${documentId}?status=draft`, {
          revision,
          publishedAt: '2026-01-01T00:00:00.000Z',
        }),
    },
    'GraphQL create': {
      publishesAsIs: false,
      attempt: ({ data }) =>
        graphql(
          'mutation ($data: DisclosureInput!) { createDisclosure(data: $data) { documentId } }',
          { data },
        ),
    },
    'GraphQL update': {
      publishesAsIs: true,
      attempt: ({ documentId, revision }) =>
        graphql(
          'mutation ($id: ID!, $data: DisclosureInput!) { updateDisclosure(documentId: $id, data: $data) { documentId } }',
          { id: documentId, data: { revision } },
        ),
    },
  };
}

function serviceChannels(strapi: Core.Strapi): Record<string, Channel> {
  const documents = strapi.documents(DISCLOSURE as never) as unknown as Record<
    string,
    (args: Record<string, unknown>) => Promise<unknown>
  >;
  const call = (action: string, args: Record<string, unknown>) =>
    ignoreRefusal(Promise.resolve().then(() => documents[action]?.(args)));
  const channels: Record<string, Channel> = {
    'update with status': {
      publishesAsIs: true,
      attempt: ({ documentId, revision }) =>
        call('update', { documentId, status: 'published', data: { revision } }),
    },
    'create with status': {
      publishesAsIs: false,
      attempt: ({ data }) => call('create', { data, status: 'published' }),
    },
    'clone with status': {
      publishesAsIs: false,
      attempt: ({ documentId }) =>
        call('clone', { documentId, status: 'published', data: { title: '克隆' } }),
    },
    discard: {
      publishesAsIs: false,
      changesDrafts: true,
      attempt: ({ documentId }) => call('discardDraft', { documentId }),
    },
    'import by nobody in particular': {
      publishesAsIs: false,
      attempt: ({ documentId }) =>
        ignoreRefusal(
          Promise.resolve().then(() =>
            strapi
              .plugin('review')
              .service<Reviews>('reviews')
              .asImport('elsewhere', () => documents.publish!({ documentId })),
          ),
        ),
    },
    'entity service': {
      publishesAsIs: false,
      changesDrafts: true,
      attempt: ({ data }) =>
        ignoreRefusal(
          strapi.entityService?.create(
            DISCLOSURE as never,
            {
              data: { ...data, publishedAt: new Date() },
            } as never,
          ) ?? Promise.resolve(),
        ),
    },
  };
  for (const locale of LOCALES) {
    channels[`publish without context, locale ${JSON.stringify(locale)}`] = {
      // The type has one version, whatever language is asked for.
      publishesAsIs: true,
      attempt: ({ documentId }) => call('publish', { documentId, locale }),
    };
  }
  return channels;
}

type Task = { run(context: object): Promise<unknown> };

/** Schedules by whoever may publish, then lets the time come. */
function scheduleChannel(office: Office): Channel {
  const { publisher } = office.staff;
  const IN_A_MINUTE_MS = 60_000;
  return {
    publishesAsIs: true,
    async attempt({ documentId }) {
      const { run } = await office.panel({ documentId });
      const at = new Date(Date.now() + IN_A_MINUTE_MS);
      const request = { version: run?.version ?? 1, at: at.toISOString() };
      await publisher.client('POST', `/review/runs/${run?.id ?? 0}/schedule`, request);
      const task = office.app.strapi
        .plugin('jobs')
        .service<{ get(name: string): Task }>('registry')
        .get('publish-approved-documents');
      const now = new Date(at.getTime() + 1_000);
      const { signal } = new AbortController();
      await task.run({ strapi: office.app.strapi, now, signal, payload: {} });
    },
  };
}

/** Every way to make something public that the platform has. */
export function channelsOf(
  office: Office,
  { token, administrator }: { token: string; administrator: AdminClient },
): Record<string, Channel> {
  return {
    ...adminChannels(office, administrator),
    ...tokenChannels(office, token),
    ...serviceChannels(office.app.strapi),
    schedule: scheduleChannel(office),
  };
}
