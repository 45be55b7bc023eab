import { Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page } from '@strapi/strapi/admin';
import type { MessageList } from '../../../server/src/contracts/api';
import { ListPages } from '../components/ListPages';
import { StateFilter } from '../components/StateFilter';
import { useListQuery } from '../hooks/use-list-query';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useGetMessagesQuery, useReadAllMessagesMutation } from '../notifications-api';
import { MessageRow } from './MessageRow';

const STATES = ['unread'] as const;

/** The own messages, newest first. */
export function InboxTab() {
  const { text } = useTexts();
  const query = useListQuery(STATES);
  const { data, isError, isLoading } = useGetMessagesQuery(query, {
    refetchOnMountOrArgChange: true,
  });
  if (isError) return <Page.Error content={text('error.load')} />;
  if (isLoading || !data) return <Page.Loading>{text('loading')}</Page.Loading>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Bar list={data} isFirstPage={data.pagination.page === 1} />
      {data.messages.length === 0 ? (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={text(query.state ? 'inbox.noneUnread' : 'inbox.empty')}
        />
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {data.messages.map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </Flex>
      )}
      <ListPages pagination={data.pagination} />
    </Flex>
  );
}

/** Everything can be marked from the first page only: there the newest message is on the screen. */
function Bar({ list, isFirstPage }: { list: MessageList; isFirstPage: boolean }) {
  const { text } = useTexts();
  const [readAll, { isLoading }] = useReadAllMessagesMutation();
  const send = useSend();
  const newest = list.messages[0];
  return (
    <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
      <StateFilter states={STATES} prefix="inbox.state" />
      <Flex gap={4}>
        <Typography role="status" textColor="neutral700">
          {text('inbox.unread', { count: list.unread })}
        </Typography>
        {newest && list.unread > 0 && isFirstPage && (
          <Button
            variant="secondary"
            startIcon={<Check />}
            loading={isLoading}
            onClick={() => void send(readAll({ upTo: newest.id }), 'inbox.readAllDone')}
          >
            {text('inbox.readAll')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
