import imports from '../import/routes';
import organizations from '../organizations/routes';
import admin from './admin';

export default { admin, imports, organizations };
