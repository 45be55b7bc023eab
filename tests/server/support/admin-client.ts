import type { TestApp } from '../harness/create-test-app';
import type { Answer } from './rest';

/** What the admin panel sends: the body as it is, not wrapped in `data`, with the session of somebody signed in. */
export function adminClient(app: TestApp, session: string) {
  return async (method: string, path: string, body?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch(`${app.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { ...((await response.json()) as Answer), status: response.status };
  };
}
