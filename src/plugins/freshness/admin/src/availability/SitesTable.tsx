import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { SiteWeek } from '../../../server/src/contracts/checks';
import { useCheckTexts } from '../hooks/use-check-texts';
import { useTexts } from '../hooks/use-texts';
import { sitePath } from '../paths';
import { SiteActions } from './SiteActions';
import { VerdictBadge } from './VerdictBadge';

const COLUMNS = ['name', 'organization', 'week', 'verdict', 'lastProbe'];

function Name({ site }: { site: SiteWeek }) {
  const { text } = useTexts();
  return (
    <Stack
      width="19rem"
      first={
        <Link tag={RouterLink} to={sitePath(site)}>
          {site.name}
        </Link>
      }
      second={
        <Flex tag="span" direction="column" alignItems="flex-start" gap={1}>
          <span style={{ wordBreak: 'break-all' }}>{site.url}</span>
          <Flex tag="span" gap={1} wrap="wrap">
            <ToneBadge tone="neutral">{text(`siteKind.${site.kind}`)}</ToneBadge>
            {!site.isEnabled && <ToneBadge tone="neutral">{text('site.off')}</ToneBadge>}
          </Flex>
        </Flex>
      }
    />
  );
}

function Week({ site: { week } }: { site: SiteWeek }) {
  const { text } = useTexts();
  const { rate } = useCheckTexts();
  const { probes, failures, failureRate } = week;
  if (probes === 0) return <Typography textColor="neutral600">{text('site.noProbes')}</Typography>;
  return (
    <Stack
      width="17rem"
      first={
        <Typography>{text('site.counts', { opened: probes - failures, failures })}</Typography>
      }
      second={text('site.rate', { rate: rate(failureRate) })}
    />
  );
}

function Verdict({ site: { week } }: { site: SiteWeek }) {
  const { text } = useTexts();
  return (
    <Stack
      width="9rem"
      first={<VerdictBadge verdict={week.verdict} />}
      second={week.thinDays.length > 0 && text('site.thinDays', { days: week.thinDays.length })}
    />
  );
}

function LastProbe({ site: { lastProbe } }: { site: SiteWeek }) {
  const { text, time } = useTexts();
  const { cause, seconds } = useCheckTexts();
  if (!lastProbe) return <Typography textColor="neutral600">—</Typography>;
  const { isOpened, at, durationMs } = lastProbe;
  const outcome = isOpened
    ? text('probe.openedIn', { time: seconds(durationMs) })
    : cause({ ...lastProbe, detail: null });
  return (
    <Stack
      width="12rem"
      first={
        <Typography textColor={isOpened === false ? 'danger700' : 'neutral800'}>
          {outcome}
        </Typography>
      }
      second={time(at)}
    />
  );
}

const CELLS = [Week, Verdict, LastProbe];

/** Sites that are watched, a line each; with buttons for whoever manages them. */
export function SitesTable({ sites, mayManage }: { sites: SiteWeek[]; mayManage: boolean }) {
  const { text } = useTexts();
  const names = mayManage ? [...COLUMNS, 'actions'] : COLUMNS;
  const headers = names.map((name) => ({ name, label: text(`site.column.${name}`) }));
  return (
    <PlainTable rows={sites} headers={headers}>
      {sites.map((site) => (
        <Table.Row key={site.id}>
          <Table.Cell>
            <Box paddingTop={3} paddingBottom={3}>
              <Name site={site} />
            </Box>
          </Table.Cell>
          <Table.Cell>
            <Stack width="10rem" first={<Typography>{site.organization.name}</Typography>} />
          </Table.Cell>
          {CELLS.map((Cell, at) => (
            <Table.Cell key={COLUMNS[at + 2]}>
              <Cell site={site} />
            </Table.Cell>
          ))}
          {mayManage && (
            <Table.Cell>
              <SiteActions site={site} />
            </Table.Cell>
          )}
        </Table.Row>
      ))}
    </PlainTable>
  );
}
