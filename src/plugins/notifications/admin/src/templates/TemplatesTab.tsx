import { Box, Flex, Typography } from '@strapi/design-system';
import { Page, Table } from '@strapi/strapi/admin';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { TemplateItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { useGetMailTemplatesQuery } from '../notifications-api';
import { PERMISSIONS } from '../permissions';
import { TemplateDialog } from './TemplateDialog';

const COLUMNS = ['title', 'text', 'state', 'actions'];

/** What each kind of message says, and the mails around them. */
export function TemplatesTab() {
  return (
    <Page.Protect permissions={PERMISSIONS.editTemplates}>
      <Templates />
    </Page.Protect>
  );
}

function Templates() {
  const { text } = useTexts();
  const { data, isError } = useGetMailTemplatesQuery();
  if (isError) return <Page.Error content={text('error.load')} />;
  const headers = COLUMNS.map((name) => ({ name, label: text(`template.column.${name}`) }));
  const rows = (data ?? []).map((template) => ({ ...template, id: template.event }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral700">{text('template.hint')}</Typography>
      <Table.Root rows={rows} headers={headers} isLoading={!data}>
        <Table.Content>
          <Table.Head>
            {headers.map((header) => (
              <Table.HeaderCell key={header.name} {...header} />
            ))}
          </Table.Head>
          <Table.Loading>{text('loading')}</Table.Loading>
          <Table.Empty content={text('template.empty')} />
          <Table.Body>
            {rows.map((template) => (
              <Row key={template.event} template={template} />
            ))}
          </Table.Body>
        </Table.Content>
      </Table.Root>
    </Flex>
  );
}

function Row({ template }: { template: TemplateItem }) {
  const { text, title, time } = useTexts();
  const { isChanged, updatedBy, updatedAt } = template;
  return (
    <Table.Row>
      <Table.Cell>
        <Box width="20rem" style={{ whiteSpace: 'normal' }}>
          <Typography tag="div" fontWeight="semiBold">
            {title(template)}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {template.event}
          </Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Box width="36rem" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          <Typography tag="div">{template.subject}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {template.line}
          </Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <ToneBadge tone={isChanged ? 'primary' : 'neutral'}>
          {text(isChanged ? 'template.changed' : 'template.shipped')}
        </ToneBadge>
        {updatedBy && (
          <Typography tag="div" variant="pi" textColor="neutral600">
            {`${updatedBy} ${time(updatedAt)}`}
          </Typography>
        )}
      </Table.Cell>
      <Table.Cell>
        <TemplateDialog template={template} title={title(template)} />
      </Table.Cell>
    </Table.Row>
  );
}
