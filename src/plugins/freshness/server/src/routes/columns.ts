import { may } from './may';

const COLUMN = '/columns/:categoryId/:organizationId';
const POLICY = '/policies/:key';

/** Columns and the rules for them, in the admin panel. */
export const columnRoutes = [
  { method: 'GET', path: '/overview', handler: 'columns.overview', config: may('read') },
  { method: 'GET', path: '/life', handler: 'life.list', config: may('read') },
  { method: 'GET', path: '/inspection', handler: 'inspection.read', config: may('read') },
  { method: 'GET', path: '/columns', handler: 'columns.list', config: may('read') },
  { method: 'GET', path: '/columns/export.csv', handler: 'columns.exportCsv', config: may('read') },
  {
    method: 'GET',
    path: '/columns/export.xlsx',
    handler: 'columns.exportXlsx',
    config: may('read'),
  },
  { method: 'GET', path: COLUMN, handler: 'columns.details', config: may('read') },
  ...['confirm', 'acknowledge', 'recheck'].map((action) => ({
    method: 'POST',
    path: `${COLUMN}/${action}`,
    handler: `columns.${action}`,
    config: may('confirm'),
  })),
  {
    method: 'GET',
    path: '/supervision-sheets',
    handler: 'supervision.list',
    config: may('read'),
  },
  {
    method: 'GET',
    path: '/supervision-sheets/:week/:organizationId',
    handler: 'supervision.download',
    config: may('read'),
  },
  { method: 'GET', path: '/settings', handler: 'settings.read', config: may('manage-policies') },
  { method: 'PUT', path: '/settings', handler: 'settings.save', config: may('manage-policies') },
  {
    method: 'GET',
    path: '/documents/:uid',
    handler: 'documents.statuses',
    config: may('read'),
  },
  {
    method: 'GET',
    path: '/documents/:uid/:documentId',
    handler: 'documents.column',
    config: may('read'),
  },
  {
    method: 'GET',
    path: '/choices/organizations',
    handler: 'choices.organizations',
    config: may('read'),
  },
  {
    method: 'GET',
    path: '/choices/categories',
    handler: 'choices.categories',
    config: may('read'),
  },
  { method: 'GET', path: '/policies', handler: 'policies.list', config: may('read') },
  {
    method: 'POST',
    path: '/policies/preview',
    handler: 'policies.preview',
    config: may('manage-policies'),
  },
  { method: 'PUT', path: POLICY, handler: 'policies.save', config: may('manage-policies') },
  { method: 'DELETE', path: POLICY, handler: 'policies.remove', config: may('manage-policies') },
];
