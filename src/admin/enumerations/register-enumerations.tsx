import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { panelLanguage } from '../default-language';
import {
  COLUMNS_HOOK,
  type Column,
  type Columns,
  type Row,
} from '../../admin-kit/list-view-columns';
import { EnumerationCell } from './enumeration-cell';
import { EnumerationFilterInput } from './enumeration-filter-input';
import { EnumerationInput } from './enumeration-input';
import { enumerationLabelId } from './enumeration-label-id';

type Filter = { name: string; type: string; options?: unknown; input?: unknown };
type ListFilters = { displayedFilters: Filter[]; layout: unknown };

function withCell(column: Column): Column {
  if (column.attribute.type !== 'enumeration') return column;
  const cellFormatter = (row: Row) => (
    <EnumerationCell name={column.name} value={row[column.name]} />
  );
  return { ...column, cellFormatter };
}

function isOption(option: unknown): option is { value: string; label?: string } {
  return typeof option === 'object' && option !== null && 'value' in option;
}

function withOptionTexts(filter: Filter, texts: Record<string, string>): Filter {
  if (filter.type !== 'enumeration' || !Array.isArray(filter.options)) return filter;
  const options = filter.options.filter(isOption).map((option) => ({
    ...option,
    label: texts[enumerationLabelId(filter.name, option.value)] ?? option.label,
  }));
  return { ...filter, options, input: filter.input ?? EnumerationFilterInput };
}

/** Shows the texts of enumeration values in the three places where editors meet them: form, list and filters. */
export function registerEnumerations(app: StrapiApp): void {
  // Strapi types the component without props; it passes those of the content manager's inputs.
  app.addFields({ type: 'enumeration', Component: EnumerationInput as ComponentType });
  app.registerHook(COLUMNS_HOOK, (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(withCell),
  }));
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (filters: ListFilters) => {
    const all: Record<string, Record<string, string>> = app.configurations.translations;
    const texts = all[panelLanguage()] ?? {};
    return {
      ...filters,
      displayedFilters: filters.displayedFilters.map((filter) => withOptionTexts(filter, texts)),
    };
  });
}
