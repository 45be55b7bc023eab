import type { Actor } from '../../../../../documents/actor';

/** As whom somebody submits: a person by their id; the id of a token is not that of a person, so its kind is said. */
export function submitterId({ kind, id, name }: Actor): string {
  return kind === 'person' ? (id ?? '') : `${kind}:${id ?? name}`;
}

/** Whether an id of `submitterId` is that of a person. */
export function isPersonId(id: string): boolean {
  return /^\d+$/.test(id);
}
