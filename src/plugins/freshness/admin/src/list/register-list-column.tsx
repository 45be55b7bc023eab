import type { StrapiApp } from '@strapi/strapi/admin';
import { COLUMNS_HOOK, type Columns, type Row } from '../../../../../admin-kit/list-view-columns';
import { PERMISSIONS } from '../permissions';
import { holdsRight } from '../strapi-internals';
import { ColumnCell } from './ColumnCell';

type Layout = { options?: { freshness?: { columns?: boolean } } };

const HEADER = {
  name: 'freshness',
  label: { id: 'freshness.list.column', defaultMessage: 'Column' },
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }: Row) => <ColumnCell documentId={documentId} />,
};

/**
 * Adds a cell to the content manager's list of a type that columns are made of (`pluginOptions.freshness.columns` in
 * its schema), for whoever may see how columns stand.
 */
export function registerListColumn(app: StrapiApp): void {
  app.registerHook(COLUMNS_HOOK, (columns: Columns) => {
    const { options } = columns.layout as Layout;
    if (options?.freshness?.columns !== true) return columns;
    if (!holdsRight(app, PERMISSIONS.read[0]?.action)) return columns;
    return { ...columns, displayedHeaders: [...columns.displayedHeaders, HEADER] };
  });
}
