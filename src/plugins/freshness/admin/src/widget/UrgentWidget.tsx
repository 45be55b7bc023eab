import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ColumnPage, ColumnStatus } from '../../../server/src/contracts/api';
import { StatusBadge } from '../components/StatusBadge';
import { useGetFreshnessColumnsQuery } from '../freshness-api';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { columnPath, tabPath } from '../paths';

const SHOWN = 5;
const OVERDUE = { overdue: 'true' };
const DUE_SOON = { status: 'due_soon' };

type CountProps = { label: string; page: ColumnPage; params: Record<string, string> };

function Count({ label, page, params }: CountProps) {
  return (
    <li>
      <Flex gap={1}>
        <Link tag={RouterLink} to={tabPath('columns', params)}>
          {label}
        </Link>
        <Badge>{String(page.total)}</Badge>
      </Flex>
    </li>
  );
}

function Urgent({ column }: { column: ColumnStatus }) {
  const daysLeft = useDaysLeft();
  return (
    <Box
      tag="li"
      paddingTop={1}
      paddingBottom={1}
      borderColor="neutral150"
      style={{ borderWidth: '1px 0 0' }}
    >
      <Flex justifyContent="space-between" gap={3}>
        <Flex gap={2} wrap="wrap" alignItems="baseline">
          <Link tag={RouterLink} to={columnPath(column)}>
            {column.categoryName}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {[column.organizationName, column.dueOn && daysLeft(column)]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Flex>
        <StatusBadge status={column.status} />
      </Flex>
    </Box>
  );
}

function Urgents({ columns }: { columns: readonly ColumnStatus[] }) {
  const { text } = useTexts();
  if (columns.length === 0) {
    return <Typography textColor="neutral600">{text('widget.none')}</Typography>;
  }
  return (
    <ol>
      {columns.map((column) => (
        <Urgent key={columnPath(column)} column={column} />
      ))}
    </ol>
  );
}

/** On the home page: how many columns of one's own are late or nearly so, and the most urgent of them. */
export function UrgentWidget() {
  const { text } = useTexts();
  const page = { pageSize: String(SHOWN), sort: 'dueOn:asc' };
  const options = { refetchOnMountOrArgChange: true };
  const overdue = useGetFreshnessColumnsQuery({ ...OVERDUE, ...page }, options);
  const dueSoon = useGetFreshnessColumnsQuery({ ...DUE_SOON, ...page }, options);
  if (overdue.data && dueSoon.data) {
    return (
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex tag="ul" gap={4} wrap="wrap">
          <Count label={text('numbers.overdue')} page={overdue.data} params={OVERDUE} />
          <Count label={text('numbers.dueSoon')} page={dueSoon.data} params={DUE_SOON} />
        </Flex>
        <Urgents columns={[...overdue.data.results, ...dueSoon.data.results].slice(0, SHOWN)} />
      </Flex>
    );
  }
  return overdue.isError || dueSoon.isError ? <Widget.Error /> : <Widget.Loading />;
}
