import admin from './admin';
import { columnRoutes } from './columns';
import contentApi from './content-api';
import { documentRoutes } from './documents';

export default {
  admin: { ...admin, routes: [...admin.routes, ...columnRoutes, ...documentRoutes] },
  'content-api': contentApi,
};
