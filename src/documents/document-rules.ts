import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Reason } from '../domain/reasons/reason';

/** One document being written, inside the transaction that holds its lock. */
export type WrittenDocument = {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  uid: UID.ContentType;
  documentId: string;
};

export type Row = { id: number; documentId: string } & Record<string, unknown>;

/**
 * What a content type asks of every write, on every channel (admin, REST, GraphQL, scripts). The pipeline writes
 * first and checks afterwards in the same transaction, so a rule always sees the whole document as it would be saved;
 * a refusal rolls everything back.
 *
 * @example `vocabularyTermRules` in src/api/vocabulary-term/rules is the smallest set.
 */
export type DocumentRules = {
  /** Writers of one tree take turns: two moves that are fine each may make a cycle together. */
  treeLock?: string;
  /** Trees whose members it refers to: nobody moves or deletes them while it is written. */
  readsTrees?: readonly string[];
  /** Attributes only the server sets: dropped from what comes in, empty in a clone. */
  computed?: readonly string[];
  /** Puts incoming values into their canonical form before they are written. */
  normalise?(data: Record<string, unknown>): void;
  /** What `check` has to know of the document before this write; undefined for a new one. */
  remember?(document: WrittenDocument): Promise<unknown>;
  /** Why the document may not be saved, draft or not. */
  check(document: WrittenDocument, before?: unknown): Promise<Reason[]>;
  /** Why it may not become public. */
  checkPublication?(document: WrittenDocument, before?: unknown): Promise<Reason[]>;
  /** Why it may not be deleted. */
  checkRemoval?(document: WrittenDocument): Promise<Reason[]>;
  /** Values kept in columns of the row itself, so that lists need no join; computed from the row and its relations. */
  columns?: {
    populate: Record<string, boolean>;
    from(
      row: Row,
      document: WrittenDocument,
    ): Record<string, unknown> | Promise<Record<string, unknown>>;
  };
  /** What else follows from a saved document, in the same transaction. */
  follow?(document: WrittenDocument): Promise<void>;
};

const rulesByType = new Map<string, DocumentRules>();

/** Registers the rules of a content type; a second set for the same type is a mistake. */
export function registerDocumentRules(uid: UID.ContentType, rules: DocumentRules): void {
  if (rulesByType.has(uid)) throw new Error(`Document rules of ${uid} are registered twice`);
  rulesByType.set(uid, rules);
}

export function documentRulesOf(uid: string): DocumentRules | undefined {
  return rulesByType.get(uid);
}

/** Forgets all rules: each application that boots in one process registers its own. */
export function clearDocumentRules(): void {
  rulesByType.clear();
}
