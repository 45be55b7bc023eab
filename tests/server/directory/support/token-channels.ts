import type { TestApp } from '../../harness/create-test-app';
import { outcomeOf, type Outcome } from './outcome';
import type { Action, ApiTypeName, Place } from './role-table';
import { HAS_DRAFTS, type World } from './world';

export type Case = { action: Action; type: ApiTypeName; place: Place };

const PLURAL: Record<ApiTypeName, string> = {
  disclosure: 'disclosures',
  'disclosure-guide': 'disclosure-guides',
  'annual-report': 'annual-reports',
  organization: 'organizations',
  'catalog-category': 'catalog-categories',
  'vocabulary-term': 'vocabulary-terms',
};

const CHANGED: Record<ApiTypeName, string> = {
  disclosure: 'title',
  'disclosure-guide': 'title',
  'annual-report': 'title',
  organization: 'address',
  'catalog-category': 'reviewNote',
  'vocabulary-term': 'description',
};

type Listed = { documentId: string }[];

async function changeOf(world: World, { type, place, action }: Case) {
  const document = await world.draft(type, place);
  const row = (await world.read(type, document)) as { revision?: number | null } | null;
  const data = action === 'U' ? { [CHANGED[type]]: '改后的内容' } : {};
  return {
    documentId: document.documentId,
    data: row?.revision ? { ...data, revision: row.revision } : data,
  };
}

/** Afterwards the draft is gone or public, so that the next one needs another. */
function settle(world: World, { action, type, place }: Case, outcome: Outcome): Outcome {
  if (outcome === 'yes' && ['P', 'D'].includes(action)) world.spoil(type, place);
  return outcome;
}

/** Does one thing by REST. */
export async function byRest(app: TestApp, key: string, world: World, one: Case): Promise<Outcome> {
  const { action, type, place } = one;
  const base = `${app.url}/api/${PLURAL[type]}`;
  const send = async (method: string, address: string, data?: object) => {
    const response = await fetch(address, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(data ? { body: JSON.stringify({ data }) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as { data?: Listed } };
  };
  const outcome = ({ status, body }: Awaited<ReturnType<typeof send>>) => outcomeOf(status, body);
  const draftOnly = HAS_DRAFTS.includes(type) ? '?status=draft' : '';
  if (action === 'L') {
    const { documentId } = await world.published(type, place);
    const { body } = await send('GET', `${base}?filters[documentId][$eq]=${documentId}`);
    return body.data?.some((row) => row.documentId === documentId) ? 'yes' : 'no';
  }
  if (action === 'R') {
    const { documentId } = await world.published(type, place);
    return outcome(await send('GET', `${base}/${documentId}`));
  }
  if (action === 'C') {
    return outcome(await send('POST', `${base}${draftOnly}`, await world.dataFor(type, place)));
  }
  if (action === 'D') {
    const { documentId } = await world.draft(type, place);
    return settle(world, one, outcome(await send('DELETE', `${base}/${documentId}`)));
  }
  const { documentId, data } = await changeOf(world, one);
  const address = `${base}/${documentId}${action === 'U' ? draftOnly : ''}`;
  return settle(world, one, outcome(await send('PUT', address, data)));
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`-${name}`);

/** Does one thing by GraphQL; a refusal is read from the code of the error. */
export async function byGraphql(
  app: TestApp,
  key: string,
  world: World,
  one: Case,
): Promise<Outcome> {
  const { action, type, place } = one;
  const [single, Single] = [camel(type), pascal(type)];
  const ask = async (query: string, variables: object) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { message: string; extensions: { code: string } }[];
    };
    const [error] = body.errors ?? [];
    if (!error) return { outcome: 'yes', data: body.data ?? {} };
    const outcome = error.extensions.code.includes('FORBIDDEN') ? 'no' : JSON.stringify(error);
    return { outcome, data: {} };
  };
  const status = HAS_DRAFTS.includes(type)
    ? `, status: ${action === 'P' ? 'PUBLISHED' : 'DRAFT'}`
    : '';
  if (action === 'L' || action === 'R') {
    const { documentId } = await world.published(type, place);
    const query =
      action === 'L'
        ? `query ($id: ID!) { rows: ${camel(PLURAL[type])}(filters: { documentId: { eq: $id } }) { documentId } }`
        : `query ($id: ID!) { row: ${single}(documentId: $id) { documentId } }`;
    const { outcome, data } = await ask(query, { id: documentId });
    if (outcome !== 'yes') return outcome;
    return (data.row ?? (data.rows as Listed | undefined)?.length) ? 'yes' : 'no';
  }
  if (action === 'C') {
    const query = `mutation ($data: ${Single}Input!) { create${Single}(data: $data${status}) { documentId } }`;
    return (await ask(query, { data: await world.dataFor(type, place) })).outcome;
  }
  if (action === 'D') {
    const { documentId } = await world.draft(type, place);
    const query = `mutation ($id: ID!) { delete${Single}(documentId: $id) { documentId } }`;
    return settle(world, one, (await ask(query, { id: documentId })).outcome);
  }
  const { documentId, data } = await changeOf(world, one);
  const query = `mutation ($id: ID!, $data: ${Single}Input!) { update${Single}(documentId: $id, data: $data${status}) { documentId } }`;
  return settle(world, one, (await ask(query, { id: documentId, data })).outcome);
}
