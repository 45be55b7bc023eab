import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { Invitation } from '../../../server/src/import/contract';
import { useTexts } from '../hooks/use-texts';

/** The link as it works from here, whatever address the server believes to have. */
function linkHere({ link }: Invitation): string {
  const { pathname, search } = new URL(link, window.location.origin);
  return `${window.location.origin}${pathname}${search}`;
}

/** The links with which new people set their password. They are shown once: whoever has one can register. */
export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  const { text } = useTexts();
  const { toggleNotification } = useNotification();
  const lines = invitations.map((one) => [one.name, one.email, linkHere(one)].join('\t'));
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join('\n'));
    toggleNotification({ type: 'success', message: text('invitations.copied') });
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex justifyContent="space-between" gap={4} paddingBottom={4}>
        <Box>
          <Typography variant="delta" tag="h3">
            {text('invitations.heading')}
          </Typography>
          <Typography tag="p" textColor="neutral600">
            {text('invitations.hint')}
          </Typography>
        </Box>
        <Button variant="secondary" startIcon={<Duplicate />} onClick={() => void copy()}>
          {text('invitations.copy')}
        </Button>
      </Flex>
      <ul>
        {invitations.map((invitation) => (
          <Box key={invitation.email} tag="li" paddingTop={2} paddingBottom={2}>
            <Typography fontWeight="semiBold">{`${invitation.name}（${invitation.email}）`}</Typography>
            <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {linkHere(invitation)}
            </Typography>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
