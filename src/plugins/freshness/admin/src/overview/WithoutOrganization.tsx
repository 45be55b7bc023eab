import { Box, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Overview } from '../../../server/src/contracts/api';
import { Notice } from '../../../../directory/admin/src/components/Notice';
import { useTexts } from '../hooks/use-texts';
import { editPath } from '../paths';

const CATEGORY = 'api::catalog-category.catalog-category';

/** Open categories nobody answers for: nothing watches them until somebody does. */
export function WithoutOrganization({
  categories,
}: {
  categories: Overview['withoutOrganization'];
}) {
  const { text } = useTexts();
  if (categories.length === 0) return null;
  return (
    <Notice kind="warning" title={text('orphans.title', { count: categories.length })}>
      {text('orphans.hint')}
      <details>
        <summary>{text('orphans.show')}</summary>
        <Box paddingTop={2} maxHeight="24rem" overflow="auto">
          <ul>
            {categories.map(({ categoryId, categoryName }) => (
              <li key={categoryId}>
                <Link tag={RouterLink} to={editPath(CATEGORY, categoryId)}>
                  {categoryName}
                </Link>
              </li>
            ))}
          </ul>
        </Box>
      </details>
    </Notice>
  );
}
