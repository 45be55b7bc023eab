import { Box, Flex, Searchbar, SearchForm } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { PlainTable } from '../../../../../../admin-kit/PlainTable';
import { useTexts } from '../hooks/use-texts';

type Props<Item> = {
  /** What is searched for: names the search field and the text of an empty table. */
  about: 'category' | 'organization';
  columns: readonly string[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** What of an item is searched. */
  textOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
};

/** A table over a search field that narrows it while one types. */
export function SearchedTable<Item>(props: Props<Item>) {
  const { about, columns, items, idOf, textOf, children } = props;
  const { text } = useTexts();
  const [search, setSearch] = useState('');
  const headers = columns.map((name) => ({ name, label: text(`column.${name}`) }));
  const rows = items
    .filter((item) => textOf(item).includes(search.trim()))
    .map((item) => ({ id: idOf(item), item }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box maxWidth="40rem">
        <SearchForm>
          <Searchbar
            name={about}
            size="S"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onClear={() => setSearch('')}
            clearLabel={text('picker.clear')}
            placeholder={text(`search.${about}`)}
          >
            {text(`search.${about}`)}
          </Searchbar>
        </SearchForm>
      </Box>
      <PlainTable rows={rows} headers={headers} empty={text(`empty.${about}`)}>
        {rows.map(({ item }) => children(item))}
      </PlainTable>
    </Flex>
  );
}
