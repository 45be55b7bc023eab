import { Box, Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { TreeNode } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';
import { CategoryDialog } from './CategoryDialog';
import { HistoryDialog } from './HistoryDialog';
import { StateBadge } from './StateBadge';

type Props = { categories: TreeNode[]; onDone: () => void };

const COLUMNS = ['name', 'path', 'organization', 'documents', 'state', 'actions'];

/** The tree as it is now; every row offers what can be done to its category, and its history. */
export function CategoriesSection({ categories, onDone }: Props) {
  const { text } = useTexts();
  const [search, setSearch] = useState('');
  const found = categories.filter(({ name, path }) => `${name} ${path}`.includes(search.trim()));
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  const rows = found.map((category) => ({ ...category, id: category.categoryId }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box maxWidth="40rem">
        <SearchForm>
          <Searchbar
            name="category"
            size="S"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onClear={() => setSearch('')}
            clearLabel={text('picker.clear')}
            placeholder={text('search.category')}
          >
            {text('search.category')}
          </Searchbar>
        </SearchForm>
      </Box>
      <Table.Root rows={rows} headers={headers}>
        <Table.Content>
          <Table.Head>
            {headers.map((header) => (
              <Table.HeaderCell key={header.name} {...header} />
            ))}
          </Table.Head>
          <Table.Empty content={text('categories.empty')} />
          <Table.Body>
            {rows.map((category) => (
              <CategoryRow
                key={category.id}
                category={category}
                categories={categories}
                onDone={onDone}
              />
            ))}
          </Table.Body>
        </Table.Content>
      </Table.Root>
    </Flex>
  );
}

function CategoryRow({ category, ...rest }: Props & { category: TreeNode }) {
  const { text } = useTexts();
  const depth = category.path.split('/').length - 3;
  return (
    <Table.Row>
      <Table.Cell>
        <Box paddingLeft={`${depth * 16}px`} maxWidth="30rem">
          <Typography fontWeight={depth === 0 ? 'semiBold' : 'regular'}>{category.name}</Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Box maxWidth="24rem">
          <Typography textColor="neutral600" tag="div" ellipsis title={category.path}>
            {category.path}
          </Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Box maxWidth="18rem">
          <Typography tag="div" ellipsis>
            {category.responsibleOrganizationName ?? '—'}
          </Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Typography>{category.documents}</Typography>
      </Table.Cell>
      <Table.Cell>
        <StateBadge of="category" state={category.state} />
      </Table.Cell>
      <Table.Cell>
        <Flex gap={1} justifyContent="flex-end">
          <HistoryDialog category={category} />
          {category.state !== 'merged' && (
            <CategoryDialog
              category={category}
              {...rest}
              trigger={
                <Button
                  variant="tertiary"
                  size="S"
                  aria-label={text('change.label', { name: category.name })}
                >
                  {text('change.button')}
                </Button>
              }
            />
          )}
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
}
