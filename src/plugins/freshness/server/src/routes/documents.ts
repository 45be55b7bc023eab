import { may } from './may';

const DOCUMENT = '/document-statuses/:uid/:documentId';

/** Documents that are watched by themselves, in the admin panel. */
export const documentRoutes = [
  { method: 'GET', path: '/document-statuses', handler: 'documents.list', config: may('read') },
  { method: 'GET', path: DOCUMENT, handler: 'documents.of', config: may('read') },
  {
    method: 'POST',
    path: `${DOCUMENT}/confirm`,
    handler: 'documents.confirm',
    config: may('confirm'),
  },
];
