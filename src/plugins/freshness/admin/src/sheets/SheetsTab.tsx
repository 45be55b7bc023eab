import { useQueryParams } from '@strapi/strapi/admin';
import { ListPages } from '../../../../../admin-kit/ListPages';
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
          <ListPages total={total} pageSize={size} />
        </Section>
      )}
    </Loaded>
  );
}
