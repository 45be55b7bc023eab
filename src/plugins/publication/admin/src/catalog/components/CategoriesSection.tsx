import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Table, useQueryParams } from '@strapi/strapi/admin';
import type { TreeNode } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';
import { CategoryDialog, type Asked } from './CategoryDialog';
import { HistoryDialog } from './HistoryDialog';
import { SearchedTable } from './SearchedTable';
import { StateBadge } from './StateBadge';

type Props = { categories: TreeNode[]; onDone: () => void };

const COLUMNS = ['name', 'path', 'organization', 'documents', 'state', 'actions'];

/**
 * The tree as it is now; every row offers what can be done to its category, and its history. Other pages lead here with
 * `?category=…&kind=merge&into=…`: documentIds, and the kind of operation.
 */
export function CategoriesSection({ categories, onDone }: Props) {
  const [{ query: asked }] = useQueryParams<Asked & { category?: string }>();
  return (
    <SearchedTable
      about="category"
      columns={COLUMNS}
      items={categories}
      idOf={({ categoryId }) => categoryId}
      textOf={({ name, path }) => `${name} ${path}`}
    >
      {(category) => (
        <CategoryRow
          key={category.categoryId}
          category={category}
          categories={categories}
          onDone={onDone}
          asked={asked.category === category.categoryId ? asked : undefined}
        />
      )}
    </SearchedTable>
  );
}

function CategoryRow({ category, ...rest }: Props & { category: TreeNode; asked?: Asked }) {
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
