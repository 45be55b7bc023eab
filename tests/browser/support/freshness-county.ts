import { createTestApp, type TestApp } from '../../server/harness/create-test-app';
import { jobsOf } from '../../server/jobs/jobs-of';
import {
  makeCategory,
  makeOrganization,
  publishableDisclosure,
} from '../../server/support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const DAY_MS = 86_400_000;

/** Two days more than news may be old. */
export const DAYS_GONE_BY = 16;

export const OFFICES = ['云溪市人民政府办公室', '云溪市统计局', '云溪市水务局'] as const;

type Column = { name: string; top: string; kind: string; filed: [number, number, number] };

/** Twelve columns: what each office files in a category; whoever files most answers for it. */
const COLUMNS: Column[] = [
  { top: '政务动态', kind: 'news', name: '工作动态', filed: [3, 2, 1] },
  { top: '政务动态', kind: 'news', name: '部门动态', filed: [0, 2, 0] },
  { top: '通知公告', kind: 'notice', name: '公告', filed: [2, 1, 1] },
  { top: '通知公告', kind: 'notice', name: '招考录用', filed: [0, 0, 0] },
  { top: '机构概况', kind: 'static', name: '机构职能', filed: [1, 1, 1] },
  { top: '机构概况', kind: 'static', name: '领导信息', filed: [1, 0, 0] },
];

/** A county with what it published, sixteen days later; names to documentIds. */
export type County = {
  app: TestApp;
  organizations: Map<string, string>;
  categories: Map<string, string>;
  /** The newest item of the first office's news. */
  newsId: string;
};

async function publish(
  { app, organizations }: County,
  args: { categoryId: string; office: string; title: string },
): Promise<string> {
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(
    { documentId: organizations.get(args.office) ?? '' },
    { documentId: args.categoryId },
    { title: args.title },
  );
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  return documentId;
}

async function addColumn(county: County, { top, kind, name, filed }: Column): Promise<void> {
  const { app, organizations, categories } = county;
  const make = (extra: Record<string, unknown>) => makeCategory(app.strapi, { kind, ...extra });
  if (!categories.has(top)) categories.set(top, (await make({ name: top })).documentId);
  const responsible = OFFICES[filed.indexOf(Math.max(...filed))] ?? '';
  const { documentId } = await make({
    name,
    parent: categories.get(top),
    responsibleOrganization: organizations.get(responsible),
  });
  categories.set(name, documentId);
  for (const [at, office] of OFFICES.entries()) {
    for (let n = 1; n <= (filed[at] ?? 0); n += 1) {
      const title = `${office}${name}（${n}）`;
      const id = await publish(county, { categoryId: documentId, office, title });
      if (name === '工作动态' && at === 0) county.newsId = id;
    }
  }
}

/** Counts the columns as of so many days from now. */
async function daysLater({ app }: County, days: number): Promise<void> {
  await jobsOf(app.strapi)
    .registry.get('count-column-freshness')
    ?.run({
      strapi: app.strapi,
      now: new Date(Date.now() + days * DAY_MS),
      payload: {},
      signal: new AbortController().signal,
    } as never);
}

/** Boots an application with three offices and their columns, and lets the days go by. */
export async function openCounty(): Promise<County> {
  const app = await createTestApp();
  const county: County = { app, organizations: new Map(), categories: new Map(), newsId: '' };
  for (const name of OFFICES) {
    const { documentId } = await makeOrganization(app.strapi, { name });
    county.organizations.set(name, documentId);
  }
  for (const column of COLUMNS) await addColumn(county, column);
  await makeCategory(app.strapi, { name: '无人负责的栏目', kind: 'other' });
  await daysLater(county, 0);
  await daysLater(county, DAYS_GONE_BY);
  return county;
}
