import { createRequire } from 'node:module';
import type { ASTVisitor, GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';

// The rules use the CommonJS build, and GraphQL does not mix builds.
const require = createRequire(import.meta.url);
const {
  buildSchema,
  Kind,
  parse,
  TypeInfo,
  ValidationContext: Context,
  visit,
} = require('graphql') as typeof import('graphql');
const { queryCostRule } = require('../../../dist/src/graphql/query-cost-rule.js') as {
  queryCostRule: ValidationRule;
};
const { queryDepthRule } = require('../../../dist/src/graphql/query-depth-rule.js') as {
  queryDepthRule: ValidationRule;
};

const COUNT = 100;
const SCHEMA = buildSchema(`
  input Pagination { limit: Int }
  type Item { name: String, parent: Item, children(pagination: Pagination): [Item] }
  union Anything = Item
  type Query { items(pagination: Pagination): [Item], anything: Anything }
`);

/** Fragments of which each spreads the next one twice: 2 to the power of 100 ways to the last one. */
function doubling(type: string, root: string): string {
  const fragments = Array.from(
    { length: COUNT },
    (_, index) => `fragment F${index} on ${type} { name ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ ${root} { ...F0 } } ${fragments.join('\n')} fragment F${COUNT} on ${type} { name }`;
}

/** Runs one rule and counts how often it looks a fragment up. */
function check(rule: ValidationRule, query: string) {
  const document = parse(query);
  const errors: GraphQLError[] = [];
  const context: ValidationContext = new Context(SCHEMA, document, new TypeInfo(SCHEMA), (error) =>
    errors.push(error),
  );
  let lookups = 0;
  const getFragment = context.getFragment.bind(context);
  context.getFragment = (name) => {
    lookups += 1;
    return getFragment(name);
  };
  const visitor = rule(context) as ASTVisitor & Record<string, unknown>;
  visit(document, { [Kind.OPERATION_DEFINITION]: visitor.OperationDefinition } as ASTVisitor);
  return { lookups, errors };
}

describe.each([
  ['cost', queryCostRule],
  ['depth', queryDepthRule],
])('the %s rule', (_name, rule) => {
  it('looks at each nested fragment a fixed number of times', () => {
    const { lookups } = check(rule, doubling('Item', 'items'));
    expect(lookups).toBeLessThanOrEqual(2 * COUNT + 1);
  });

  it('ends with fragments in a circle and unknown ones', () => {
    const { lookups } = check(
      rule,
      '{ items { ...A ...nothing } } fragment A on Item { ...B } fragment B on Item { ...A ...B }',
    );
    expect(lookups).toBeLessThan(10);
  });
});

describe('what is counted', () => {
  it('a fragment as often as it is spread, at the size of the list it is spread in', () => {
    const one = 'items(pagination: { limit: 100 }) { ...C } ';
    const fragment = 'fragment C on Item { children(pagination: { limit: 20 }) { name } }';
    const aliased = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${one}`).join('')} } ${fragment}`;
    expect(check(queryCostRule, aliased(2)).errors).toHaveLength(0);
    expect(check(queryCostRule, aliased(3)).errors).toHaveLength(1);
  });

  it('what is inside a union', () => {
    const many =
      'a: children(pagination: {limit: 100}) { children(pagination: {limit: 100}) { name } }';
    expect(check(queryCostRule, `{ anything { ... on Item { ${many} } } }`).errors).toHaveLength(1);
  });

  it('depth through fragments', () => {
    const deep = Array.from(
      { length: 12 },
      (_, index) => `fragment D${index} on Item { parent { name ...D${index + 1} } }`,
    );
    const query = `{ items { ...D0 } } ${deep.join(' ')} fragment D12 on Item { name }`;
    expect(check(queryDepthRule, query).errors).toHaveLength(1);
    expect(check(queryDepthRule, '{ items { parent { parent { name } } } }').errors).toEqual([]);
  });
});

describe('the server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('answers a query with a hundred doubling fragments', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: doubling('Organization', 'organizations') }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { organizations: [] } });
  });
});
