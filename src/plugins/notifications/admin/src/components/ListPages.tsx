import { Pagination } from '@strapi/strapi/admin';
import type { Pagination as Pages } from '../../../server/src/contracts/api';

export function ListPages({ pagination }: { pagination: Pages | undefined }) {
  return (
    <Pagination.Root {...pagination} defaultPageSize={20}>
      <Pagination.PageSize options={['20', '50', '100']} />
      <Pagination.Links />
    </Pagination.Root>
  );
}
