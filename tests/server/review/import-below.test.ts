import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { testContext } from '../harness/test-context';
import { openOffice, publicStatus, type Draft, type Office } from './support/office';
import { snapshot } from './support/snapshot';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CLI = join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const NO_COMPILE = join(import.meta.dirname, 'support', 'no-compile.cjs');
const COMMANDS_TIMEOUT_MS = 400_000;

let app: TestApp;
let office: Office;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhaoshi-transfer-'));
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Strapi's own command line against the database of the application under test. */
function strapi(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['-r', NO_COMPILE, CLI, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...testContext().environment,
      DATABASE_URL: app.databaseUrl,
      PRIVATE_FILES_DIR: app.privateFolder,
      JOBS_ENABLED: 'false',
      ...environment,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function published(): Promise<Draft> {
  const document = await office.draft();
  await office.approveAll(document);
  expect((await office.publish(document)).status).toBe(200);
  return document;
}

async function runsOf({ documentId }: Draft): Promise<string[]> {
  const { rows } = await app.strapi.db.connection.raw<{ rows: { track: string; state: string }[] }>(
    'select track, state from zhaoshi_review.runs where document_id = ? order by id',
    [documentId],
  );
  return rows.map(({ track, state }) => `${track} ${state}`);
}

describe('content that would pass below the gate', () => {
  it(
    'is refused with nothing written; allowed by name, it is marked as imported at the next start',
    async () => {
      const covered = await published();
      const uncovered = await published();
      const changed = await published();
      await office.change(changed, { summary: '公布之后又作了改动的概述。' });
      expect((await office.submit(changed)).status).toBe(200);
      const file = join(folder, 'all');
      const exported = await strapi(['export', '--no-encrypt', '--exclude', 'files', '-f', file]);
      expect(exported.code, exported.output).toBe(0);
      const restore = ['import', '-f', `${file}.tar.gz`, '--force', '--exclude', 'files'];

      const before = await snapshot(app.strapi);
      const refused = await strapi(restore);
      expect(refused.code, refused.output).not.toBe(0);
      expect(refused.output).toContain('ZHAOSHI_ALLOW_IMPORT_BELOW_REVIEW');
      expect(await snapshot(app.strapi)).toBe(before);
      expect(await publicStatus(app, covered)).toBe(200);

      // As if its review had been of another text.
      await app.strapi.db.connection.raw(
        "update zhaoshi_review.runs set digest = 'other' where document_id = ?",
        [uncovered.documentId],
      );
      await app.strapi.db.connection.raw(
        "update zhaoshi_publication.publications set digest = 'other' where document_id = ?",
        [uncovered.documentId],
      );
      const allowed = await strapi(restore, { ZHAOSHI_ALLOW_IMPORT_BELOW_REVIEW: '1' });
      expect(allowed.code, allowed.output).toBe(0);
      expect(await runsOf(uncovered)).toEqual(['standard completed']);
      // Any start will do.
      await strapi(['export', '--no-encrypt', '--only', 'config', '-f', join(folder, 'next')]);
      expect(await runsOf(uncovered)).toEqual(['standard completed', 'imported completed']);
      expect(await runsOf(covered)).toEqual(['standard completed']);
      // A review of the newer draft goes on, and what is public stays reviewed.
      expect(await runsOf(changed)).toEqual(['standard completed', 'standard open']);
    },
    COMMANDS_TIMEOUT_MS,
  );
});
