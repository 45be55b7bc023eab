import { createHash } from 'node:crypto';
import type { TestApp } from '../../harness/create-test-app';
import { MARKERS } from '../corpus/secret-values';
import type { Identity } from './identities';

export type Request = {
  /** Who asks. Its session may be renewed between two askings. */
  identity: Identity;
  method: string;
  path: string;
  /** Besides those that say who asks. */
  headers?: Record<string, string>;
  body?: string;
  /** The same in several bodies, asked one by one if together they fail: which one fails first is chance. */
  parts?: string[];
};

export type Answer = {
  status: number;
  /** Of body and headers, without what differs between any two answers. */
  digest: string;
  /** The beginning of the body, for the report. */
  beginning: string;
  leak?: string;
};

const CHANGING =
  /^(date|content-length|x-request-id|ratelimit.*|retry-after|connection|keep-alive|set-cookie)$/;
const AT_ONCE = 6;

function readable(path: string): string {
  return decodeURIComponent(path).slice(0, 300);
}

/** One answer. A connection the server closed while it was idle is no answer: the request is sent again. */
async function fetchText(url: string, options: RequestInit, attempts = 3) {
  try {
    const response = await fetch(url, { ...options, redirect: 'manual' });
    return { response, text: await response.text() };
  } catch (cause) {
    if (attempts <= 1) throw new Error(`No answer: ${readable(url)}`, { cause });
    return fetchText(url, options, attempts - 1);
  }
}

/** GraphQL resolves the rows of a list side by side: which of them fails first, and how many do, is chance. */
function withoutRows(text: string): string {
  if (!text.startsWith('{"errors"')) return text;
  const answer = JSON.parse(text) as { errors: { path?: unknown[] }[] };
  const errors = answer.errors.map((error) => {
    const path = error.path?.filter((part) => typeof part !== 'number');
    return JSON.stringify({ ...error, path });
  });
  return JSON.stringify({ ...answer, errors: [...new Set(errors)].sort() });
}

async function ask(app: TestApp, request: Request): Promise<Answer> {
  const { identity, method, path, body, parts = [] } = request;
  const headers = { ...identity.headers, ...request.headers };
  const { response, text } = await fetchText(`${app.url}${path}`, { method, headers, body });
  const kept = [...response.headers].filter(([name]) => !CHANGING.test(name));
  const whole = `${response.status}\n${JSON.stringify(kept)}\n${withoutRows(text)}`;
  // An error may repeat what the request said.
  const isError = response.status >= 400 || text.startsWith('{"errors"');
  const answer = {
    status: response.status,
    digest: createHash('sha256').update(whole).digest('base64'),
    beginning: text.slice(0, 1500),
    leak: isError ? undefined : MARKERS.exec(whole)?.[0],
  };
  return isError && parts.length > 1 ? askOneByOne(app, request, answer) : answer;
}

async function askOneByOne(app: TestApp, request: Request, whole: Answer): Promise<Answer> {
  const answers: Answer[] = [];
  for (const body of request.parts ?? []) {
    answers.push(await ask(app, { ...request, body, parts: [] }));
  }
  return {
    status: Math.max(whole.status, ...answers.map(({ status }) => status)),
    digest: answers.map(({ digest }) => digest).join(' '),
    beginning: answers.map(({ beginning }) => beginning.slice(0, 300)).join('\n'),
    leak: answers.map(({ leak }) => leak).find(Boolean),
  };
}

/** Asks everything, a few requests at a time, and keeps what the answers were. */
export async function observe(app: TestApp, requests: Request[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < requests.length; index = next++) {
      answers[index] = await ask(app, requests[index] as Request);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

export type Finding = { request: string; what: string };

function describe({ identity, method, path, body }: Request): string {
  return `${identity.name}: ${method} ${readable(path)}${body ? ` ${body.slice(0, 300)}` : ''}`;
}

/** A secret in an answer, or a crash. */
export function findSecrets(requests: Request[], answers: Answer[]): Finding[] {
  return answers.flatMap(({ leak, status, beginning }, index) => {
    const request = describe(requests[index] as Request);
    if (leak) return [{ request, what: `tells a secret: ${leak} in ${beginning}` }];
    return status >= 500 ? [{ request, what: `${status} ${beginning}` }] : [];
  });
}

/** Where two answers part. */
function around(one: Answer, other: Answer): string {
  const at = [...one.beginning].findIndex(
    (character, index) => character !== other.beginning[index],
  );
  return one.beginning.slice(Math.max(0, at - 100), Math.max(0, at) + 200);
}

/** Answers that differ between two states of which the public must not know the difference. */
export function findDifferences(requests: Request[], first: Answer[], second: Answer[]): Finding[] {
  return requests.flatMap((request, index) => {
    const [before, after] = [first[index], second[index]];
    if (!before || !after || before.digest === after.digest) return [];
    const what = `differs with the drafts: ${before.status} ${around(before, after)} | ${after.status} ${around(after, before)}`;
    return [{ request: describe(request), what }];
  });
}
