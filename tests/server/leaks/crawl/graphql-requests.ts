import type { GraphQLInputObjectType, GraphQLNamedType } from 'graphql';
import type { Model } from '../corpus/model';
import { hashOf, secretValue } from '../corpus/secret-values';
import type { Request } from './observe';
import {
  fieldsOf,
  getNamedType,
  isInputObjectType,
  isUnionType,
  leadsOf,
  modelsByTypeName,
  resultOf,
  schemaOf,
  valuesOf,
  type Field,
} from './graphql-schema';
import { randomFrom, type Random } from './random';
import type { Crawl } from './rest-requests';

/** Selections sent in one document, under aliases; more would cost too much for the server's own rule. */
const AT_ONCE = 6;
const FEW = 'pagination: { limit: 4 }';

type Builder = { models: Map<string, Model>; random: Random; crawl: Crawl };

const has = (field: Field, name: string) => field.args.some((argument) => argument.name === name);

/** A value as GraphQL writes it. */
function literal(value: unknown, type: string): string {
  if (type === 'Int' || type === 'Float' || type === 'Boolean') return String(value);
  return JSON.stringify(String(value));
}

const OPERATORS = [
  'eq',
  'startsWith',
  'contains',
  'gt',
  'null',
  'in',
  'notNull',
  'ne',
  'endsWith',
  'lte',
  'containsi',
  'between',
  'not',
  'eqi',
  'notContains',
  'gte',
  'notIn',
  'lt',
];

/** A condition on one value: what the draft of the first world fulfils and that of the second does not. */
function condition(uid: string, name: string, model: Model | undefined, turn: number): string {
  const attribute = model?.attributes[name] ?? { type: 'string' };
  const scalar = ['integer', 'biginteger'].includes(attribute.type)
    ? 'Int'
    : attribute.type === 'boolean'
      ? 'Boolean'
      : ['decimal', 'float'].includes(attribute.type)
        ? 'Float'
        : 'String';
  const secret = secretValue(uid, name, attribute, 'first') ?? 'qxfirst';
  const isText = scalar === 'String' && typeof secret === 'string';
  const operator = OPERATORS[(hashOf(uid + name) + turn) % OPERATORS.length] as string;
  const part = isText && /with|contain/i.test(operator) ? secret.slice(0, 8) : secret;
  const value = literal(typeof part === 'object' ? JSON.stringify(part) : part, scalar);
  if (operator === 'null' || operator === 'notNull') return `{ ${operator}: true }`;
  if (operator === 'in' || operator === 'notIn') return `{ ${operator}: [${value}] }`;
  if (operator === 'between') return `{ between: [${value}, ${value}] }`;
  if (operator === 'not') return `{ not: { eq: ${value} } }`;
  return `{ ${operator}: ${value} }`;
}

/** Conditions on everything a filter knows, following relations to this depth. */
function filtersOf(builder: Builder, field: Field, depth: number, turn: number): string[] {
  const argument = field.args.find(({ name }) => name === 'filters');
  const input = argument ? getNamedType(argument.type) : undefined;
  return input && isInputObjectType(input) ? conditionsOf(builder, input, depth, turn) : [];
}

function conditionsOf(
  builder: Builder,
  input: GraphQLInputObjectType,
  depth: number,
  turn: number,
): string[] {
  const model = builder.models.get(input.name.replace(/FiltersInput$/, ''));
  return Object.values(input.getFields()).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    if (['and', 'or', 'not'].includes(name) || !isInputObjectType(inner)) return [];
    if (!inner.name.endsWith('FiltersInput')) {
      return [`{ ${name}: ${condition(model?.uid ?? '', name, model, turn)} }`];
    }
    if (depth === 0) return [];
    const deeper = conditionsOf(builder, inner, depth - 1, turn);
    const kept = depth > 1 ? builder.random.sample(deeper, 4) : deeper;
    return kept.map((part) => `{ ${name}: ${part} }`);
  });
}

/** What is selected from an object, relations to this depth included. */
function selection(builder: Builder, type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const parts = type.getTypes().map((one) => `... on ${one.name} { ${uniqueValues(one)} }`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  const leads = depth === 0 ? [] : builder.random.sample(leadsOf(type), depth > 1 ? 2 : 3);
  const deeper = leads.map((lead) => follow(builder, lead, depth - 1));
  return `{ ${valuesOf(type)} ${deeper.join(' ')} }`;
}

/** Types of a union may not select fields of one name and different kinds. */
function uniqueValues(type: GraphQLNamedType): string {
  return fieldsOf(type).some(({ name }) => name === 'documentId') ? 'documentId' : '__typename';
}

function follow(builder: Builder, field: Field, depth: number): string {
  const type = resultOf(field);
  const wanted = has(field, 'filters') ? builder.random.pick(argumentsInside(builder, field)) : '';
  const args = [has(field, 'pagination') ? FEW : '', wanted].filter(Boolean).join(', ');
  return `${field.name}${args ? `(${args})` : ''} ${selection(builder, type, depth)}`;
}

function argumentsInside(builder: Builder, field: Field): string[] {
  const filters = filtersOf(builder, field, 0, 3);
  return ['', `filters: ${builder.random.pick(filters)}`, 'sort: "documentId:desc"'];
}

function switchesOf(field: Field): string[] {
  const switches = ['', ...['DRAFT', 'PUBLISHED'].map((status) => `status: ${status}`)];
  if (has(field, 'hasPublishedVersion')) {
    switches.push('hasPublishedVersion: true', 'hasPublishedVersion: false, status: DRAFT');
  }
  const modes = field.args.find(({ name }) => name === 'publicationFilter');
  const names = modes ? (getNamedType(modes.type) as { getValues?(): { name: string }[] }) : null;
  for (const { name } of names?.getValues?.() ?? []) {
    switches.push(`publicationFilter: ${name}`, `publicationFilter: ${name}, status: DRAFT`);
  }
  return switches;
}

/** Sorting by everything that has a name, of this type and of those it leads to, whether the schema shows it or not. */
function sortsOf(builder: Builder, type: GraphQLNamedType): string[] {
  const model = builder.models.get(type.name);
  const names = Object.keys(model?.attributes ?? {});
  const related = leadsOf(type).flatMap((lead) => {
    const far = builder.models.get(resultOf(lead).name);
    return builder.random
      .sample(Object.keys(far?.attributes ?? {}), 3)
      .map((name) => `${lead.name}.${name}`);
  });
  return [...names, ...related, 'status'].map((name) => `sort: "${name}:desc"`);
}

/** Lists and connections: switches, filters, sorts and what they lead to. */
function listSelections(builder: Builder, field: Field): string[] {
  const type = resultOf(field);
  const nodes = fieldsOf(type).find(({ name }) => name === 'nodes');
  const item = nodes ? resultOf(nodes) : type;
  const wrap = (inner: string) =>
    nodes ? `{ pageInfo { total page pageSize pageCount } nodes ${inner} }` : inner;
  const ask = (args: string, inner: string) =>
    `${field.name}(${[FEW, args].filter(Boolean).join(', ')}) ${wrap(inner)}`;
  const values = `{ ${valuesOf(item)} }`;
  const ids = '{ documentId }';
  const filters = [
    ...filtersOf(builder, field, 0, 0),
    ...filtersOf(builder, field, 0, 7),
    ...filtersOf(builder, field, 1, 0),
    ...builder.random.sample(filtersOf(builder, field, 2, 0), 40),
  ];
  const wrapped = filters.map((one, index) =>
    index % 3 === 1 ? `{ or: [${one}] }` : index % 3 === 2 ? `{ not: ${one} }` : one,
  );
  return [
    ...switchesOf(field).map((args) => ask(args, values)),
    ...switchesOf(field).map((args) => ask(args, selection(builder, item, 2))),
    ...leadsOf(item).flatMap((lead) =>
      ['', 'status: DRAFT', 'publicationFilter: MODIFIED'].map((args) =>
        ask(args, `{ documentId ${follow(builder, lead, 1)} }`),
      ),
    ),
    ...wrapped.map((filter) => ask(`filters: ${filter}`, ids)),
    ...sortsOf(builder, item).map((sort) => ask(sort, ids)),
  ];
}

function singleSelections(builder: Builder, field: Field): string[] {
  const type = resultOf(field);
  const uid = builder.models.get(type.name)?.uid ?? '';
  const { fates } = builder.crawl.corpus;
  const ids = [...Object.values(fates[uid] ?? {}), builder.crawl.corpus.fileOfDrafts, 'nothing'];
  return ids.flatMap((id) =>
    builder.random
      .sample(switchesOf(field), 4)
      .map(
        (args) =>
          `${field.name}(documentId: "${id}"${args ? `, ${args}` : ''}) ${selection(builder, type, 2)}`,
      ),
  );
}

function selectionsOf(builder: Builder, field: Field): string[] {
  if (has(field, 'documentId')) return singleSelections(builder, field);
  if (has(field, 'filters')) return listSelections(builder, field);
  return [`${field.name} ${selection(builder, resultOf(field), 1)}`];
}

function toRequest({ identity }: Crawl, query: string, parts: string[] = []): Request {
  return {
    identity,
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    parts: parts.map((part) => JSON.stringify({ query: part })),
  };
}

/** Everything the crawler asks by GraphQL, several selections in one request. */
export function graphqlRequests(crawl: Crawl): Request[] {
  const { strapi } = crawl.app;
  const builder = {
    models: modelsByTypeName(strapi),
    random: randomFrom(crawl.seed),
    crawl,
  };
  const query = schemaOf(strapi).getQueryType();
  const requests: Request[] = [];
  for (const field of query ? fieldsOf(query) : []) {
    const all = selectionsOf(builder, field);
    const share = crawl.identity.name === 'nobody' ? 1 : 0.12;
    // In their order: what is refused stands together, and only a request that is refused is asked part by part.
    const chosen = new Set(builder.random.sample(all, Math.ceil(all.length * share)));
    const selections = all.filter((one) => chosen.has(one));
    for (let start = 0; start < selections.length; start += AT_ONCE) {
      const together = selections.slice(start, start + AT_ONCE);
      const aliased = together.map((one, index) => `a${index}: ${one}`);
      const alone = together.map((one) => `{ ${one} }`);
      requests.push(toRequest(crawl, `{ ${aliased.join('\n')} }`, alone));
    }
  }
  return requests;
}

/** One call of every mutation there is, with what it asks for at least. */
export function mutationRequests(crawl: Crawl): Request[] {
  const mutation = schemaOf(crawl.app.strapi).getMutationType();
  return (mutation ? fieldsOf(mutation) : []).map((field) => {
    const args = field.args
      .filter(({ type }) => String(type).endsWith('!'))
      .map(({ name, type }) => `${name}: ${sample(getNamedType(type))}`);
    const inner = resultOf(field);
    const select = fieldsOf(inner).length > 0 ? `{ ${valuesOf(inner)} }` : '';
    return toRequest(
      crawl,
      `mutation { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${select} }`,
    );
  });
}

function sample(type: GraphQLNamedType): string {
  if (!isInputObjectType(type)) return type.name === 'JSON' ? '{}' : '"x1234567"';
  const required = Object.values(type.getFields()).filter(({ type: inner }) =>
    String(inner).endsWith('!'),
  );
  return `{ ${required.map(({ name, type: inner }) => `${name}: ${sample(getNamedType(inner))}`).join(', ')} }`;
}
