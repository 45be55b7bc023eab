import type { TestApp } from '../../harness/create-test-app';
import { jobsOf } from '../../jobs/jobs-of';

const DAY_MS = 86_400_000;

/** Runs a task of freshness as of so many days from now. */
export function runDaysLater(app: TestApp, days: number, task = 'count-column-freshness') {
  return jobsOf(app.strapi)
    .registry.get(task)
    .run({
      strapi: app.strapi,
      now: new Date(Date.now() + days * DAY_MS),
      payload: {},
      signal: new AbortController().signal,
    } as never);
}
