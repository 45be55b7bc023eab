import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { makeOrganization, nextNumber, publishableDisclosure } from '../../support/make-records';

type Document = { documentId: string };
type Data = Record<string, unknown>;
type Maker = (places: { organization: Document; category: Document }) => Data;

const GUIDE_TEXTS = [
  'informationClassification',
  'arrangementSystem',
  'accessMethods',
  'officeName',
  'officeAddress',
  'officeHours',
  'phone',
  'fax',
  'internetContact',
  'applicationProcedure',
  'fees',
  'remedies',
];

function reportFixture(): Data {
  const seeds = readFileSync('database/seeds/annual-reports.json', 'utf8');
  return (JSON.parse(seeds) as Data[])[0] as Data;
}

/** The least a document of each type needs to be published. A new type with drafts is taught here. */
const MAKERS: Record<string, Maker> = {
  'api::disclosure.disclosure': ({ organization, category }) =>
    publishableDisclosure(organization, category),
  'api::disclosure-guide.disclosure-guide': ({ organization }) => ({
    title: `公开指南（${nextNumber()}）`,
    organization: organization.documentId,
    ...Object.fromEntries(GUIDE_TEXTS.map((name) => [name, '公开的内容。'])),
  }),
  'api::annual-report.annual-report': ({ organization }) => ({
    ...reportFixture(),
    organization: organization.documentId,
  }),
};

/** Creates a publishable draft of an organization of its own. */
export async function makeDraft(
  strapi: Core.Strapi,
  uid: string,
  category: Document,
  extra: Data = {},
): Promise<string> {
  const maker = MAKERS[uid];
  if (!maker) throw new Error(`Teach the corpus how to make a publishable ${uid}.`);
  const organization = await makeOrganization(strapi);
  const data = { ...maker({ organization, category }), ...extra };
  const { documentId } = await strapi
    .documents(uid as never)
    .create({ data: data as never, status: 'draft' });
  return documentId;
}
