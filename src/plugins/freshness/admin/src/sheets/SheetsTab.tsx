import { Pagination, useQueryParams } from '@strapi/strapi/admin';
import { Section } from '../../../../../admin-kit/Section';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { useGetSupervisionSheetsQuery } from '../life-api';
import { SheetsTable } from './SheetsTable';

const PAGE_SIZE = '20';

/** The weekly sheets that were sent, to be fetched again. */
export function SheetsTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string }>();
  const { page = '1', pageSize = PAGE_SIZE } = query;
  const sheets = useGetSupervisionSheetsQuery(
    { page, pageSize },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Loaded answer={sheets}>
      {({ results, total, pageSize: size }) => (
        <Section title={text('sheets.title')} intro={text('sheets.intro')}>
          <SheetsTable sheets={results} />
          <Pagination.Root
            pageCount={Math.ceil(total / size)}
            total={total}
            defaultPageSize={Number(PAGE_SIZE)}
          >
            <Pagination.PageSize options={['20', '50', '100']} />
            <Pagination.Links />
          </Pagination.Root>
        </Section>
      )}
    </Loaded>
  );
}
