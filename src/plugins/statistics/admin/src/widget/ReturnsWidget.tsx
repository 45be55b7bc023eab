import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReturnLine, ReturnPage } from '../../../server/src/contracts/returns';
import { useGetStatisticsReturnsQuery } from '../api/returns-api';
import { StateBadge } from '../components/StateBadge';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { returnPath } from '../paths';

const SHOWN = 6;
/** What still has to be done with a return, the most pressing first. */
const OPEN = ['returned', 'draft', 'self_reviewed', 'submitted'] as const;

function Line({ line }: { line: ReturnLine }) {
  const { text } = useTexts();
  const { quarterName, lateBy } = useNames();
  const due = line.isLate ? lateBy(line.workingDaysLate) : text('widget.due', { day: line.dueOn });
  return (
    <Box tag="li" paddingTop={1} paddingBottom={1} borderColor="neutral150" borderWidth="1px 0 0">
      <Flex justifyContent="space-between" gap={3}>
        <Flex gap={2} wrap="wrap" alignItems="baseline">
          <Link tag={RouterLink} to={returnPath(line)}>
            {`${line.unitName} ${quarterName(line.quarter)}`}
          </Link>
          <Typography variant="pi" textColor={line.isLate ? 'danger700' : 'neutral600'}>
            {due}
          </Typography>
        </Flex>
        <StateBadge state={line.state} />
      </Flex>
    </Box>
  );
}

function useOpenReturns(state: (typeof OPEN)[number]) {
  return useGetStatisticsReturnsQuery(
    { state, page: '1', pageSize: String(SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
}

/** On the home page: returns within reach that wait for something, with their last days. */
export function ReturnsWidget() {
  const { text } = useTexts();
  const returned = useOpenReturns(OPEN[0]);
  const draft = useOpenReturns(OPEN[1]);
  const reviewed = useOpenReturns(OPEN[2]);
  const submitted = useOpenReturns(OPEN[3]);
  const answers = [returned, draft, reviewed, submitted];
  const pages = answers.flatMap(({ data }): ReturnPage[] => (data ? [data] : []));
  if (pages.length < answers.length) {
    return answers.some(({ isError }) => isError) ? <Widget.Error /> : <Widget.Loading />;
  }
  const lines = pages.flatMap(({ results }) => results).slice(0, SHOWN);
  if (lines.length === 0) {
    return <Typography textColor="neutral600">{text('widget.none')}</Typography>;
  }
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}
