import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { MessageItem } from '../../../server/src/contracts/api';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useReadMessageMutation } from '../notifications-api';
import { MessageFiles } from './MessageFiles';

/** One message; following its link marks it as read. */
export function MessageRow({ message }: { message: MessageItem }) {
  const { text, said, time } = useTexts();
  const [read, { isLoading }] = useReadMessageMutation();
  const send = useSend();
  const isUnread = message.readAt === null;
  const subject = said(message.subject);
  const markRead = () => void send(read(message.id));
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      alignItems="flex-start"
      gap={4}
      padding={4}
      hasRadius
      borderColor={isUnread ? 'primary200' : 'neutral150'}
      background={isUnread ? 'primary100' : 'neutral0'}
    >
      <Box flex="1" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        <Flex gap={2} wrap="wrap">
          {isUnread && <ToneBadge tone="primary">{text('inbox.state.unread')}</ToneBadge>}
          {message.urgency === 'urgent' && (
            <ToneBadge tone="danger">{text('inbox.urgent')}</ToneBadge>
          )}
          <Link
            tag={RouterLink}
            to={message.link}
            onClick={isUnread ? markRead : undefined}
            style={isUnread ? { fontWeight: 600 } : undefined}
          >
            {subject}
          </Link>
        </Flex>
        <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
          {said(message.line)}
        </Typography>
        <MessageFiles message={message} />
        <Typography variant="pi" textColor="neutral600">
          {time(message.createdAt)}
        </Typography>
      </Box>
      {isUnread && (
        <Button
          variant="tertiary"
          size="S"
          loading={isLoading}
          aria-label={text('inbox.readLabel', { subject })}
          onClick={markRead}
        >
          {text('inbox.read')}
        </Button>
      )}
    </Flex>
  );
}
