import admin from './admin';
import { columnRoutes } from './columns';
import contentApi from './content-api';

export default {
  admin: { ...admin, routes: [...admin.routes, ...columnRoutes] },
  'content-api': contentApi,
};
