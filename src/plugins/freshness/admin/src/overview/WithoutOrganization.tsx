import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Foldout } from '../../../../../admin-kit/Foldout';
import type { Overview } from '../../../server/src/contracts/api';
import { Notice } from '../../../../../admin-kit/Notice';
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
      <Foldout label={text('orphans.show')}>
        <ul>
          {categories.map(({ categoryId, categoryName }) => (
            <li key={categoryId}>
              <Link tag={RouterLink} to={editPath(CATEGORY, categoryId)}>
                {categoryName}
              </Link>
            </li>
          ))}
        </ul>
      </Foldout>
    </Notice>
  );
}
