import { expect } from 'vitest';
import type { TestApp } from '../harness/create-test-app';
import type { Answer } from './rest';

/** Checks that an answer is a refusal with this code and says why in both languages. */
export function expectRefusal(answer: Answer, code: string) {
  expect(answer.status, JSON.stringify(answer)).toBe(400);
  expect(answer.error.details.code).toBe(code);
  const { zh, en } = answer.error.details.message ?? { zh: '', en: '' };
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[a-z]{3}/i);
  return { zh, en };
}

/** Runs a request that must be refused, and checks that no row of the type came or went. */
export async function expectNothingWritten(
  app: TestApp,
  uid: string,
  request: () => Promise<Answer>,
  code: string,
) {
  const count = () => app.strapi.db.query(uid).count();
  const before = await count();
  const texts = expectRefusal(await request(), code);
  expect(await count()).toBe(before);
  return texts;
}
