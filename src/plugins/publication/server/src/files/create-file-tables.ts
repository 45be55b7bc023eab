import type { Core } from '@strapi/strapi';

/**
 * `public_files` says which files the public may fetch, and because of which document. `file_changes` says who replaced
 * the bytes of a file or what is written about it: they wrote part of every document that shows it. `file_steps`
 * remembers what was done once for all. The index is on Strapi's own table: every address is looked up by hash.
 */
const STATEMENTS = `
create schema if not exists zhaoshi_publication;

create table if not exists zhaoshi_publication.public_files (
  file_hash text not null,
  uid text not null,
  document_id text not null,
  primary key (file_hash, uid, document_id)
);
create index if not exists public_files_by_document on zhaoshi_publication.public_files (uid, document_id);

create table if not exists zhaoshi_publication.file_changes (
  id bigint generated always as identity primary key,
  file_hash text not null,
  person_id text not null,
  person_name text not null,
  changed_at timestamptz not null default now()
);
create index if not exists file_changes_by_file on zhaoshi_publication.file_changes (file_hash, changed_at);

create table if not exists zhaoshi_publication.file_steps (
  name text primary key,
  done_at timestamptz not null default now()
);

create index if not exists upload_files_hash_index on files (hash);
`;

/** Creates the tables of the private files. Safe to repeat, and on several nodes at once. */
export async function createFileTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('zhaoshi_publication.schema', 0))",
    );
    await trx.raw(STATEMENTS);
  });
}
