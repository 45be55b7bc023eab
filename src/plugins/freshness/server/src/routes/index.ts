import admin from './admin';
import { columnRoutes } from './columns';
import contentApi from './content-api';
import { watchedDocumentRoutes } from './watched-documents';

export default {
  admin: { ...admin, routes: [...admin.routes, ...columnRoutes, ...watchedDocumentRoutes] },
  'content-api': contentApi,
};
