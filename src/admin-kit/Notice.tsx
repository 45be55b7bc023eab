import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

export type NoticeKind = 'success' | 'danger' | 'warning' | 'neutral';

const ICONS = {
  success: CheckCircle,
  danger: CrossCircle,
  warning: WarningCircle,
  neutral: Information,
};

type Props = { kind: NoticeKind; title?: string; children?: ReactNode };

/** A sentence that matters, in its colour and with its sign; read out when it appears. */
export function Notice({ kind, title, children }: Props) {
  const Icon = ICONS[kind];
  return (
    <Flex
      role="status"
      background={`${kind}100`}
      borderColor={`${kind}200`}
      hasRadius
      padding={4}
      gap={3}
      alignItems="flex-start"
    >
      <Box shrink={0} paddingTop={1}>
        <Icon width="1.6rem" height="1.6rem" fill={`${kind}600`} aria-hidden />
      </Box>
      <Flex direction="column" alignItems="stretch" gap={1} flex="1">
        {title && <Typography fontWeight="bold">{title}</Typography>}
        {children && <Typography tag="div">{children}</Typography>}
      </Flex>
    </Flex>
  );
}
