import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import {
  COLUMNS_HOOK,
  type Column,
  type Columns,
  type Row,
} from '../../admin-kit/list-view-columns';
import { YearCell } from './year-cell';
import { IntegerInput } from './year-input';

function withPlainValue(column: Column): Column {
  const { name, attribute } = column;
  if (name === 'year' && attribute.type === 'integer') {
    const cellFormatter = (row: Row) => <YearCell year={row.year} documentId={row.documentId} />;
    return { ...column, cellFormatter };
  }
  if (attribute.type === 'date') {
    const cellFormatter = (row: Row) => (
      <Typography textColor="neutral800">
        {typeof row[name] === 'string' ? row[name] : '-'}
      </Typography>
    );
    return { ...column, cellFormatter };
  }
  return column;
}

/** Years without a thousands separator, in form and list, and dates in the list as YYYY-MM-DD instead of Strapi's long form with the weekday. */
export function registerPlainValues(app: StrapiApp): void {
  // Strapi types the component without props; it passes those of the content manager's inputs.
  app.addFields({ type: 'integer', Component: IntegerInput as ComponentType });
  app.registerHook(COLUMNS_HOOK, (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(withPlainValue),
  }));
}
