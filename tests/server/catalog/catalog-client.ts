import type {
  Counts,
  HistoryEntry,
  CatalogTree,
  OperationOutcome,
} from '../../../src/plugins/publication/server/src/catalog/contracts';
import { adminLogin } from '../harness/admin-login';
import type { TestApp } from '../harness/create-test-app';
import { adminClient } from '../support/admin-client';
import { publishableDisclosure } from '../support/make-records';

export const DISCLOSURE = 'api::disclosure.disclosure';
export const CATEGORY = 'api::catalog-category.catalog-category';

type Ref = { documentId: string };

/** What an administrator does to the catalog, over HTTP. */
export async function catalogClient(app: TestApp, token?: string) {
  const admin = adminClient(app, token ?? (await adminLogin(app.url)));
  const call = (method: 'GET' | 'POST', path: string, body?: Record<string, unknown>) =>
    admin(method, `/publication${path}`, body);
  const read = async <Data>(path: string): Promise<Data> => {
    const answer = await call('GET', path);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer));
    return answer.data as unknown as Data;
  };
  const attempt = (kind: string, body: Record<string, unknown>) =>
    call('POST', `/catalog/operations/${kind}`, { note: '依据机构改革方案', ...body });
  return {
    call,
    attempt,
    async run(kind: string, body: Record<string, unknown>): Promise<OperationOutcome> {
      const answer = await attempt(kind, body);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer));
      return answer.data as unknown as OperationOutcome;
    },
    tree: (on?: string) => read<CatalogTree>(`/catalog/tree${on ? `?on=${on}` : ''}`),
    history: (id: string) => read<HistoryEntry[]>(`/catalog/categories/${id}/history`),
    counts: (query: Record<string, string>) =>
      read<Counts>(`/counts?${new URLSearchParams(query).toString()}`),
  };
}

/** Asks for an address without following where it leads. */
export async function atAddress(app: TestApp, query: Record<string, string>) {
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${app.url}/api/catalog-categories/at?${search}`, {
    redirect: 'manual',
  });
  const { data } = (await response.json()) as {
    data: { documentId?: string; state?: string; path?: string } | null;
  };
  return { status: response.status, location: response.headers.get('location'), data };
}

/** Makes drafts, and publishes them when asked to. */
export function filing(app: TestApp, organization: Ref) {
  const documents = app.strapi.documents(DISCLOSURE);
  const draft = async (category: Ref, extra: Record<string, unknown> = {}): Promise<string> => {
    const data = publishableDisclosure(organization, category, extra);
    return (await documents.create({ data: data as never })).documentId;
  };
  const published = async (category: Ref, extra: Record<string, unknown> = {}) => {
    const documentId = await draft(category, extra);
    await documents.publish({ documentId });
    return documentId;
  };
  return { draft, published };
}

/** Draft and published row of a document with the category each is filed in. */
export async function rowsOf(app: TestApp, documentId: string) {
  const rows = (await app.strapi.db.query(DISCLOSURE).findMany({
    where: { documentId },
    populate: { category: true, standardItem: true },
  })) as {
    publishedAt: string | null;
    updatedAt: string;
    categoryPath: string;
    category: { documentId: string; path: string } | null;
    standardItem: { documentId: string } | null;
  }[];
  return {
    draft: rows.find((row) => row.publishedAt === null),
    published: rows.find((row) => row.publishedAt !== null),
  };
}

export async function ledgerOf(app: TestApp, documentId: string) {
  return (await app.strapi.db
    .connection('ledger')
    .withSchema('zhaoshi_publication')
    .where({ document_id: documentId })
    .orderBy('sequence')) as Record<string, unknown>[];
}

export async function publicationOf(app: TestApp, documentId: string) {
  return (await app.strapi.db
    .connection('publications')
    .withSchema('zhaoshi_publication')
    .where({ document_id: documentId })
    .first()) as Record<string, unknown>;
}

export const pathOf = (category: object) => (category as { path: string }).path;
export const codeOf = (category: object) => (category as { code: string }).code;
