import { Box } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { useEffect, useRef, type ComponentProps } from 'react';
import { useTexts } from '../hooks/use-texts';
import { useUnreadCount } from './use-unread-count';

const MOST = 99;

/**
 * The bell in the menu with the number of unread messages. Strapi gives menu links a fixed label, so the link around
 * the icon is told its number here, for those who do not see it.
 */
export function MenuIcon(props: ComponentProps<typeof Bell>) {
  const { text } = useTexts();
  const unread = useUnreadCount();
  const place = useRef<HTMLDivElement>(null);
  const label = unread > 0 ? text('menu.unread', { count: unread }) : text('plugin.name');
  useEffect(() => {
    place.current?.closest('a')?.setAttribute('aria-label', label);
  }, [label]);
  return (
    <Box position="relative" ref={place}>
      <Bell {...props} />
      {unread > 0 && (
        <Box
          aria-hidden
          position="absolute"
          top="-0.8rem"
          left="1rem"
          background="danger600"
          color="neutral0"
          paddingLeft={1}
          paddingRight={1}
          style={{
            borderRadius: '1rem',
            fontSize: '1.1rem',
            fontWeight: 600,
            lineHeight: '1.6rem',
            minWidth: '1.6rem',
            textAlign: 'center',
          }}
        >
          {unread > MOST ? `${MOST}+` : unread}
        </Box>
      )}
    </Box>
  );
}
