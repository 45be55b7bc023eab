import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { createCheckingApp } from '../../server/freshness/support/app';
import {
  redirectTo,
  says,
  startHttp,
  type TestServer,
} from '../../server/freshness/support/servers';
import type { TestApp } from '../../server/harness/create-test-app';
import { jobsOf } from '../../server/jobs/jobs-of';
import {
  makeCategory,
  makeOrganization,
  publishableDisclosure,
} from '../../server/support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const DAYS = 7;

export const OFFICES = ['云溪市人民政府办公室', '云溪市统计局'] as const;
export const MANY_LINKS = '云溪市政务服务事项网址一览';
export const ONE_LINK = '关于公布办事指南的通知';
/** More than a page of broken links. */
export const BROKEN = 23;

/** Links alone are no update of a column; with this it is one. */
const PROSE =
  '为方便企业和群众办事，现将全市政务服务事项的办理网址集中公布。请按事项名称查找对应的网址，按照办事指南准备材料，在规定的时间内办理；网址有变动的，以本页最新公布的为准。';

/** Two offices with websites and links, some of them broken. */
export type ChecksCounty = {
  app: TestApp;
  /** Answers; nothing is found below `/missing`. */
  home: TestServer;
  /** Leads into the metadata service of a cloud. */
  toMetadata: TestServer;
  /** Where nobody listens. */
  closedUrl: string;
  organizations: Map<string, string>;
  documents: Map<string, string>;
  close(): Promise<void>;
};

async function publish(
  { app, organizations, documents }: ChecksCounty,
  args: { office: string; title: string; body: string; category: { documentId: string } },
): Promise<void> {
  const { office, category, ...extra } = args;
  const organization = { documentId: organizations.get(office) ?? '' };
  const data = publishableDisclosure(organization, category, extra);
  const { documentId } = await app.strapi.documents(DISCLOSURE).create({ data: data as never });
  await app.strapi.documents(DISCLOSURE).publish({ documentId });
  documents.set(args.title, documentId);
}

async function publishLinks(county: ChecksCounty): Promise<void> {
  const { url } = county.home;
  const category = await makeCategory(county.app.strapi, {
    name: '办事服务',
    kind: 'notice',
    responsibleOrganization: county.organizations.get(OFFICES[0]),
  });
  const missing = Array.from({ length: BROKEN - 1 }, (_, n) => `[事项](${url}/missing/${n + 1})`);
  const many = [PROSE, ...missing, `[首页](${url}/)`, '[内网](http://192.168.1.5/oa)'].join('\n\n');
  const one = `${PROSE}\n\n[办事指南](${url}/missing/guide) [首页](${url}/) [拒绝](${url}/robots)`;
  await publish(county, { office: OFFICES[0], title: MANY_LINKS, body: many, category });
  await publish(county, { office: OFFICES[1], title: ONE_LINK, body: one, category });
  await jobsOf(county.app.strapi).runner.run({ task: 'check-links', now: new Date() });
}

/** Boots an application whose checks may reach the servers of the test, with links published and checked. */
export async function openChecksCounty(): Promise<ChecksCounty> {
  const home = await startHttp((request, response) => {
    const { url = '' } = request;
    const status = url.startsWith('/missing') ? 404 : url === '/robots' ? 403 : 200;
    says(status, '<html></html>')(request, response);
  });
  const toMetadata = await startHttp(redirectTo('http://169.254.169.254/latest/meta-data/'));
  const closed = await startHttp(says(200));
  await closed.close();
  const { app } = await createCheckingApp([home, toMetadata, closed]);
  const county: ChecksCounty = {
    app,
    home,
    toMetadata,
    closedUrl: `${closed.url}/`,
    organizations: new Map(),
    documents: new Map(),
    close: async () => {
      await app.close();
      await Promise.all([home.close(), toMetadata.close()]);
    },
  };
  for (const name of OFFICES) {
    county.organizations.set(name, (await makeOrganization(app.strapi, { name })).documentId);
  }
  await publishLinks(county);
  return county;
}

/** Puts in what a week of probes of a site counted, 24 a day, so many of them not opened. */
export async function addWeekOfProbes(
  { app }: ChecksCounty,
  { name, failures }: { name: string; failures: number[] },
): Promise<void> {
  const today = shanghaiDay(Date.now());
  for (const [at, failed] of failures.entries()) {
    await jobsOf(app.strapi).sql(
      `insert into zhaoshi_freshness.probe_days
        select id, ?::date, 24, ? from zhaoshi_freshness.sites where name = ?`,
      [addDays(today, at - DAYS), failed, name],
    );
  }
}
