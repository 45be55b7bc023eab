import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CellRecords } from '../../../server/src/contracts/returns';
import { useGetStatisticsCellQuery } from '../api/returns-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';

/** The admin opens what is below itself in the same window. */
function RecordTitle({ title, href }: Pick<CellRecords['records'][number], 'title' | 'href'>) {
  if (href === null) return <Typography>{title}</Typography>;
  return (
    <Link tag={RouterLink} to={href.replace(/^\/admin(?=\/)/, '')} target="_blank">
      {title}
    </Link>
  );
}

function Records({ answer, onPage }: { answer: CellRecords; onPage: (page: number) => void }) {
  const { text } = useTexts();
  const { records, total, page, pageSize } = answer;
  const pages = Math.ceil(total / pageSize);
  if (total === 0) return <Typography textColor="neutral600">{text('records.none')}</Typography>;
  return (
    <>
      <ol>
        {records.map(({ id, title, on, href }) => (
          <Box key={id} tag="li" paddingTop={1} paddingBottom={1}>
            <Flex justifyContent="space-between" gap={4} alignItems="baseline">
              <RecordTitle title={title} href={href} />
              <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
                {on ?? ''}
              </Typography>
            </Flex>
          </Box>
        ))}
      </ol>
      {pages > 1 && (
        <Flex gap={2} paddingTop={2}>
          <Button size="S" variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {text('records.before')}
          </Button>
          <Typography variant="pi">{text('records.page', { page, pages })}</Typography>
          <Button
            size="S"
            variant="tertiary"
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          >
            {text('records.after')}
          </Button>
        </Flex>
      )}
    </>
  );
}

/** The records a counted number is made of. */
export function CountedRecords({ id, code }: { id: string; code: string }) {
  const { text } = useTexts();
  const [page, setPage] = useState(1);
  const answer = useGetStatisticsCellQuery({ id, code, page: String(page) });
  return (
    <section aria-label={text('records.title')}>
      <Typography tag="h3" variant="delta">
        {text('records.title')}
      </Typography>
      <Box paddingTop={2}>
        <Loaded answer={answer}>
          {(records) => <Records answer={records} onPage={setPage} />}
        </Loaded>
      </Box>
    </section>
  );
}
