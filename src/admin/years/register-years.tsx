import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { COLUMNS_HOOK, type Column, type Columns, type Row } from '../list-view-columns';
import { YearCell } from './year-cell';
import { IntegerInput } from './year-input';

function withYear(column: Column): Column {
  if (column.name !== 'year' || column.attribute.type !== 'integer') return column;
  const cellFormatter = (row: Row) => <YearCell year={row.year} documentId={row.documentId} />;
  return { ...column, cellFormatter };
}

/** Shows years as years, in the form and in the list. */
export function registerYears(app: StrapiApp): void {
  // Strapi types the component without props; it passes those of the content manager's inputs.
  app.addFields({ type: 'integer', Component: IntegerInput as ComponentType });
  app.registerHook(COLUMNS_HOOK, (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(withYear),
  }));
}
