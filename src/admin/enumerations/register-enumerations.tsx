import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { panelLanguage } from '../default-language';
import { EnumerationCell } from './enumeration-cell';
import { EnumerationFilterInput } from './enumeration-filter-input';
import { EnumerationInput } from './enumeration-input';
import { enumerationLabelId } from './enumeration-label-id';

type Header = { name: string; attribute: { type: string }; cellFormatter?: unknown };
type Columns = { displayedHeaders: Header[]; layout: unknown };
type Row = Record<string, unknown>;

type Filter = { name: string; type: string; options?: unknown; input?: unknown };
type ListFilters = { displayedFilters: Filter[]; layout: unknown };

function withCell(header: Header): Header {
  if (header.attribute.type !== 'enumeration') return header;
  const cellFormatter = (row: Row) => (
    <EnumerationCell name={header.name} value={row[header.name]} />
  );
  return { ...header, cellFormatter };
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
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) => ({
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
