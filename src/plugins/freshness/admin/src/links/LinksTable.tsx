import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import type { LinkRow } from '../../../server/src/contracts/checks';
import { OutsideLink } from '../components/OutsideLink';
import { useCheckTexts } from '../hooks/use-check-texts';
import { useTexts } from '../hooks/use-texts';
import { editPath, tabPath } from '../paths';
import { ALL } from './links-query';
import { LinkStateBadge } from './LinkStateBadge';

const COLUMNS = ['url', 'state', 'document', 'checked'];

function Address({ link: { url, address } }: { link: LinkRow }) {
  const { text } = useTexts();
  return (
    <Stack
      width="32rem"
      first={<OutsideLink url={url} />}
      second={address !== url && text('links.writtenAs', { address })}
    />
  );
}

function State({ link }: { link: LinkRow }) {
  const { text } = useTexts();
  const { cause } = useCheckTexts();
  const { state, failures } = link;
  return (
    <Stack
      width="17rem"
      first={<LinkStateBadge state={state} />}
      second={
        <Flex tag="span" direction="column" alignItems="flex-start">
          <span>{cause(link)}</span>
          {failures > 1 && <span>{text('links.failures', { failures })}</span>}
        </Flex>
      }
    />
  );
}

function Place({ link: { document, organization } }: { link: LinkRow }) {
  const { text, said } = useTexts();
  const { uid, documentId, title, fieldName } = document;
  const field = said(fieldName);
  const only = { state: ALL, uid, document: documentId };
  return (
    <Stack
      width="26rem"
      first={
        <Link tag={RouterLink} to={editPath(uid, documentId)}>
          {title}
        </Link>
      }
      second={
        <Flex tag="span" gap={2} wrap="wrap">
          <span>
            {organization ? text('links.place', { organization: organization.name, field }) : field}
          </span>
          <Link
            tag={RouterLink}
            to={tabPath('links', only)}
            aria-label={text('links.onlyThisLabel', { title })}
          >
            <Typography variant="pi" textColor="primary600">
              {text('links.onlyThis')}
            </Typography>
          </Link>
        </Flex>
      }
    />
  );
}

function Checked({ link: { lastCheckedAt, nextCheckAt } }: { link: LinkRow }) {
  const { text, time } = useTexts();
  return (
    <Stack
      width="14rem"
      first={<Typography>{time(lastCheckedAt)}</Typography>}
      second={
        nextCheckAt === null
          ? text('links.noNext')
          : text('links.next', { time: time(nextCheckAt) })
      }
    />
  );
}

const CELLS = [Address, State, Place, Checked];

/** Links where they stand, a line for each place. */
export function LinksTable({ links }: { links: LinkRow[] }) {
  const { text } = useTexts();
  const rows = links.map((link) => ({
    ...link,
    id: [link.document.documentId, link.document.field, link.url].join('/'),
  }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`links.column.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers}>
      {rows.map((link) => (
        <Table.Row key={link.id}>
          {CELLS.map((Cell, at) => (
            <Table.Cell key={COLUMNS[at]}>
              <Box paddingTop={3} paddingBottom={3}>
                <Cell link={link} />
              </Box>
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </PlainTable>
  );
}
