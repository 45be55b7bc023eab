import { inject } from 'vitest';

/** What the global set-up hands to every test file. */
export interface TestContext {
  /** Connection string of the server, ending in the name of its maintenance database. */
  serverUrl: string;
  /** Database with schema and bootstrap done and no demonstration content; copied, never used. */
  template: string;
  /** Secrets and switches the application under test is booted with. */
  environment: Record<string, string>;
  administrator: { email: string; password: string };
}

declare module 'vitest' {
  export interface ProvidedContext {
    zhaoshi: TestContext;
  }
}

export function testContext(): TestContext {
  return inject('zhaoshi');
}

/** The same server and role, another database. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
