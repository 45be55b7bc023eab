import type { TestApp } from '../harness/create-test-app';

type ErrorAnswer = {
  status: number;
  name: string;
  message: string;
  details: {
    code?: string;
    message?: { zh: string; en: string };
    reasons?: { code: string; field?: string; zh: string; en: string }[];
  };
};

export type Answer = {
  status: number;
  data: Record<string, unknown> & { documentId: string };
  error: ErrorAnswer;
};

/** A REST client with a token: `post('/api/disclosures', {...})` wraps the body in `data` as Strapi wants it. */
export function restClient(app: TestApp, token?: string) {
  async function call(
    method: string,
    path: string,
    data?: Record<string, unknown>,
  ): Promise<Answer> {
    const response = await fetch(`${app.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(data ? { body: JSON.stringify({ data }) } : {}),
    });
    const text = await response.text();
    return { status: response.status, ...(text ? (JSON.parse(text) as object) : {}) } as Answer;
  }
  /** Saves as an editor does: on the revision read just before. */
  async function save(path: string, data: Record<string, unknown>): Promise<Answer> {
    const address = path.split('?')[0] ?? path;
    const draft = await call('GET', `${address}?status=draft`);
    return call('PUT', path, { ...data, revision: draft.data.revision });
  }
  return {
    save,
    get: (path: string) => call('GET', path),
    post: (path: string, data: Record<string, unknown>) => call('POST', path, data),
    put: (path: string, data: Record<string, unknown>) => call('PUT', path, data),
    delete: (path: string) => call('DELETE', path),
  };
}
