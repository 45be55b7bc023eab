import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

export type SeedRecord = Record<string, unknown>;

export type Attribute = {
  type: string;
  enum?: string[];
  maxLength?: number;
  required?: boolean;
  component?: string;
};

function readJson<T>(...segments: string[]): T {
  return JSON.parse(readFileSync(path.join(ROOT, ...segments), 'utf8')) as T;
}

export function seeds(name: string): SeedRecord[] {
  return readJson('database', 'seeds', `${name}.json`);
}

export function attributesOf(type: string): Record<string, Attribute> {
  return readJson<{ attributes: Record<string, Attribute> }>(
    ...['src', 'api', type, 'content-types', type, 'schema.json'],
  ).attributes;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The keys a record points at with one field, whether it holds one key, a list or nothing. */
export function keysIn(record: SeedRecord, field: string): string[] {
  const value = record[field];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

/** Records that point, with `field`, at a key missing from `known`. */
export function dangling(records: SeedRecord[], field: string, known: Set<string>): string[] {
  return records.flatMap((record) => keysIn(record, field).filter((key) => !known.has(key)));
}

export function duplicates(keys: string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
