import type { Attribute } from './model';

/** Two states of what is not public. Whatever the public sees must be the same in both. */
export type World = 'first' | 'second';

/** A small stable number for a text. */
export function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 99_991;
  return hash;
}

const TEXT = { first: 'qxfirst', second: 'qxsecond' } as const;
const YEAR = { first: '2061', second: '2062' } as const;
const NUMBER = { first: 71_000_000, second: 72_000_000 } as const;

const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'blocks', 'password']);
const NUMBERS = new Set(['integer', 'biginteger', 'decimal', 'float']);

/** The value an attribute has in drafts and private columns only, and in one world only (booleans and lists: as far as possible). */
export function secretValue(
  uid: string,
  name: string,
  attribute: Attribute,
  world: World,
): unknown {
  const hash = hashOf(`${uid}.${name}`);
  const { type } = attribute;
  if (TEXTS.has(type)) return `${TEXT[world]}${hash}${name}`.toLowerCase();
  if (NUMBERS.has(type)) return NUMBER[world] + hash;
  const day = `${YEAR[world]}-0${1 + (hash % 9)}-1${hash % 10}`;
  if (type === 'date') return day;
  if (type === 'datetime' || type === 'timestamp') return `${day}T03:04:05.678Z`;
  if (type === 'time') return world === 'first' ? '03:14:15.926' : '02:17:18.281';
  if (type === 'boolean') return world === 'first';
  if (type === 'enumeration') {
    const values = attribute.enum ?? [];
    return (world === 'first' ? values[0] : values.length > 1 ? values.at(-1) : null) ?? null;
  }
  if (type === 'json' || type === 'customField') return { note: `${TEXT[world]}${hash}${name}` };
  return undefined;
}

/** What no public answer may contain, whoever asks and however. */
export const MARKERS =
  /qxfirst|qxsecond|206[12]-\d\d-\d\d|\b7[12]0\d{5}\b|03:14:15\.926|02:17:18\.281/;
