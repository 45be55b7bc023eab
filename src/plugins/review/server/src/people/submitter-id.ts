import type { Actor } from '../../../../../documents/actor';

/** As whom somebody submits: a person by their id; the id of a token is not that of a person, so its kind is said. */
export function submitterId({ kind, id, name }: Actor): string {
  return kind === 'person' ? (id ?? '') : `${kind}:${id ?? name}`;
}
