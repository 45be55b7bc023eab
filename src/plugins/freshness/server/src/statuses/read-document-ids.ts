import { error } from '../../../../../domain/reasons/reason';
import { textOf, type Query } from '../../../../../documents/read-request';
import { refusal } from '../../../../../documents/refuse';

/** As many rows as a page of the content manager can have. */
const MOST = 100;

/** The documents a question names, `ids=a,b`, each once. Refuses (400) none and more than a hundred. */
export function readDocumentIds(query: Query): string[] {
  const ids = [...new Set((textOf(query, 'ids') ?? '').split(','))].filter((id) => id !== '');
  if (ids.length >= 1 && ids.length <= MOST) return ids;
  throw refusal([error('request.invalid_value', { field: 'ids', message: `1-${MOST}` }, 'ids')]);
}
