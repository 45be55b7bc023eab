import { may } from './may';

const DOCUMENT = '/document-statuses/:uid/:documentId';

/** Documents that are watched by themselves, in the admin panel. */
export const watchedDocumentRoutes = [
  {
    method: 'GET',
    path: '/document-statuses',
    handler: 'watchedDocuments.list',
    config: may('read'),
  },
  { method: 'GET', path: DOCUMENT, handler: 'watchedDocuments.of', config: may('read') },
  {
    method: 'POST',
    path: `${DOCUMENT}/confirm`,
    handler: 'watchedDocuments.confirm',
    config: may('confirm'),
  },
];
