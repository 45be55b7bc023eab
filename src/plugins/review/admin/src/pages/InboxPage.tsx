import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page, useAuth, useQueryParams } from '@strapi/strapi/admin';
import { DelegationsTab } from '../delegations/DelegationsTab';
import { useTexts } from '../hooks/use-texts';
import { BoxTab } from '../inbox/BoxTab';
import {
  DELEGATIONS,
  REPORTS,
  TAB_BOXES,
  inboxParams,
  tabOf,
  type InboxAddress,
} from '../inbox/inbox-query';
import { PERMISSIONS } from '../permissions';
import { ReportsTab } from '../reports/ReportsTab';
import { useGetReviewInboxQuery } from '../review-api';

/** What waits for this person in reviews, and who stands in for whom. Everybody signed in has it. */
export default function InboxPage() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<InboxAddress>();
  // `useRBAC` asks once, and for good if the permissions have not come yet.
  const mayReadReports = useAuth('ReviewInbox', ({ permissions }) =>
    permissions.some(({ action }) => action === PERMISSIONS.readReports[0]?.action),
  );
  const tab = tabOf(query);
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('inbox.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          value={tab}
          onValueChange={(next: string) =>
            setQuery({ tab: next, q: query.q, uid: query.uid, page: '1' }, 'push', true)
          }
        >
          <Tabs.List aria-label={text('plugin.name')}>
            {TAB_BOXES.map((box) => (
              <Tabs.Trigger key={box} value={box}>
                <BoxLabel box={box} />
              </Tabs.Trigger>
            ))}
            <Tabs.Trigger value={DELEGATIONS}>{text('tab.delegations')}</Tabs.Trigger>
            {mayReadReports && <Tabs.Trigger value={REPORTS}>{text('tab.reports')}</Tabs.Trigger>}
          </Tabs.List>
          {TAB_BOXES.map((box) => (
            <Tabs.Content key={box} value={box}>
              <Box padding={6}>{tab === box && <BoxTab box={box} />}</Box>
            </Tabs.Content>
          ))}
          <Tabs.Content value={DELEGATIONS}>
            <Box padding={6}>{tab === DELEGATIONS && <DelegationsTab />}</Box>
          </Tabs.Content>
          <Tabs.Content value={REPORTS}>
            <Box padding={6}>{tab === REPORTS && mayReadReports && <ReportsTab />}</Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The name of a box and how much is in it, whatever the filters. */
function BoxLabel({ box }: { box: (typeof TAB_BOXES)[number] }) {
  const { text } = useTexts();
  const { data } = useGetReviewInboxQuery(inboxParams('todo', { pageSize: '1' }));
  return (
    <Flex tag="span" inline gap={2}>
      {text(`tab.${box}`)}
      {data && <Badge>{String(data.counts[box])}</Badge>}
    </Flex>
  );
}
