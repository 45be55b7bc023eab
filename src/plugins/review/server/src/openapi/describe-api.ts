import { DOCX } from '../form/send-form';
import { apiTexts, operationTexts, statusTexts } from '../translations/openapi-texts';
import { describeAdmin } from './describe-admin';
import { OPERATIONS, PATH_PARAMETERS, type Operation, type OperationId } from './operations';
import { oneOf, ref, type Schema } from './schema';
import { SCHEMAS } from './schemas';

const API_PREFIX = '/api/review';

const JSON_TYPE = 'application/json';
const BEFORE_ALL = [401, 403, 429] as const;

type Known = { types: readonly string[]; version: string };

const isToken = ({ access }: Operation) => access === 'token';

function pathParameters(path: string, types: readonly string[]): Schema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'type' ? oneOf(types) : PATH_PARAMETERS[name],
  }));
}

/** Lists are given with commas or several times. */
function queryParameters({ query = {} }: Operation, types: readonly string[]): Schema[] {
  return Object.entries(query).map(([name, { schema, isRequired = false }]) => ({
    name,
    in: 'query',
    required: isRequired,
    schema: name === 'type' ? { ...schema, items: oneOf(types) } : schema,
  }));
}

function contentOf({ answer }: Operation): Schema {
  if (answer === 'file') return { [DOCX]: {} };
  const schema = answer === 'document' || answer === undefined ? { type: 'object' } : ref(answer);
  return { [JSON_TYPE]: { schema } };
}

function responsesOf(operation: Operation): Schema {
  const { access, refusals = [] } = operation;
  const refused =
    access === 'token' ? [...BEFORE_ALL, ...refusals] : access === 'people' ? [403, 429] : [429];
  const responses = refused.map((status) => [
    String(status),
    { description: statusTexts[status], content: { [JSON_TYPE]: { schema: ref('Refusal') } } },
  ]);
  const answered =
    access === 'people'
      ? []
      : [['200', { description: statusTexts[200], content: contentOf(operation) }]];
  return Object.fromEntries([...answered, ...responses]) as Schema;
}

function describeOperation(
  operation: Operation & { id: OperationId },
  types: readonly string[],
): Schema {
  const { id, path, body } = operation;
  const { zh, en } = operationTexts[id];
  return {
    operationId: id,
    summary: zh,
    description: en,
    security: isToken(operation) ? [{ token: [] }] : [],
    ...(isToken(operation) ? { 'x-permission': `plugin::review.rest.${id}` } : {}),
    parameters: [...pathParameters(path, types), ...queryParameters(operation, types)],
    ...(body
      ? { requestBody: { required: true, content: { [JSON_TYPE]: { schema: ref(body) } } } }
      : {}),
    responses: responsesOf(operation),
  };
}

/** `/api/review`, and what the panel calls under `/review`, in OpenAPI 3.1, made of the tables the routes are made of. */
export function describeApi({ types, version }: Known): Schema {
  const paths = describeAdmin();
  for (const operation of OPERATIONS) {
    const path = `${API_PREFIX}${operation.path.replace(/:(\w+)/g, '{$1}')}`;
    const methods = (paths[path] ??= {});
    methods[operation.method.toLowerCase()] = describeOperation(operation, types);
  }
  return {
    openapi: '3.1.0',
    info: { title: apiTexts.title, description: apiTexts.description, version },
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: apiTexts.token },
        session: { type: 'http', scheme: 'bearer', description: apiTexts.session },
      },
      schemas: SCHEMAS,
    },
  };
}
