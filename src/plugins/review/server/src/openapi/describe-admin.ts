import adminRoutes from '../routes/admin';
import { adminTexts, statusTexts } from '../translations/openapi-texts';
import { ref, type Schema } from './schema';

const JSON_TYPE = 'application/json';
const FILE_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};
const REFUSALS = [400, 401, 403, 404, 409] as const;

type AdminRoute = (typeof adminRoutes.routes)[number];

function answerOf(path: string): Schema {
  const type = FILE_TYPES[path.split('.').at(-1) ?? ''];
  if (type) return { [type]: {} };
  return {
    [JSON_TYPE]: { schema: { type: 'object', required: ['data'], properties: { data: {} } } },
  };
}

function describeRoute({ method, path, handler, config }: AdminRoute): Schema {
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const permission = config.policies.find((policy) => typeof policy === 'object') as
    { config: { actions: string[] } } | undefined;
  const refused = REFUSALS.map((status) => [
    String(status),
    { description: statusTexts[status], content: { [JSON_TYPE]: { schema: ref('Refusal') } } },
  ]);
  return {
    operationId: `admin.${handler}`,
    summary: adminTexts[handler],
    security: [{ session: [] }],
    ...(permission ? { 'x-permission': permission.config.actions[0] } : {}),
    parameters,
    ...(method === 'POST' || method === 'PUT'
      ? { requestBody: { content: { [JSON_TYPE]: { schema: { type: 'object' } } } } }
      : {}),
    responses: {
      '200': { description: statusTexts[200], content: answerOf(path) },
      ...Object.fromEntries(refused),
    },
  };
}

/** What the admin panel itself calls, with the session of a person: made of the routes. */
export function describeAdmin(): Record<string, Record<string, Schema>> {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of adminRoutes.routes) {
    const path = `/review${route.path.replace(/:(\w+)/g, '{$1}')}`;
    const methods = (paths[path] ??= {});
    methods[route.method.toLowerCase()] = describeRoute(route);
  }
  return paths;
}
