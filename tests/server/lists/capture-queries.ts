import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** A statement as the application sent it. */
export type Statement = { sql: string; bindings: unknown[] };

/** Queries that a request starts and does not wait for. */
const AFTER_ANSWER_MS = 50;

/** Runs a piece of work and returns every statement the application sent to the database meanwhile. */
export async function captureQueries(
  strapi: Core.Strapi,
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const listen = ({ sql, bindings }: Statement) => {
    statements.push({ sql, bindings: [...(bindings ?? [])] });
  };
  strapi.db.connection.on('query', listen);
  try {
    await work();
    await sleep(AFTER_ANSWER_MS);
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return statements;
}
