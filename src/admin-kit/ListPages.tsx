import { Pagination } from '@strapi/strapi/admin';

/** Rows a list shows where its address asks for no other number. */
export const ROWS_ON_A_PAGE = 20;

/** The pages of a list below it; page and number of rows stand in the address. */
export function ListPages({ total, pageSize }: { total: number; pageSize: number }) {
  return (
    <Pagination.Root
      pageCount={Math.ceil(total / pageSize)}
      total={total}
      defaultPageSize={ROWS_ON_A_PAGE}
    >
      <Pagination.PageSize options={['20', '50', '100']} />
      <Pagination.Links />
    </Pagination.Root>
  );
}
