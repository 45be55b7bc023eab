import { useEffect, useRef } from 'react';
import { useIsVisible } from '../hooks/use-is-visible';
import { useGetUnreadCountQuery } from '../notifications-api';

const POLL_SECONDS = 60;

/** How many messages are unread: asked for every minute while the window is visible, and when it becomes so. */
export function useUnreadCount(): number {
  const isVisible = useIsVisible();
  const wasVisible = useRef(isVisible);
  const { data, refetch } = useGetUnreadCountQuery(undefined, {
    pollingInterval: isVisible ? POLL_SECONDS * 1000 : 0,
    // The menu mounts its icons anew on every navigation, which starts the minute again.
    refetchOnMountOrArgChange: POLL_SECONDS,
  });
  useEffect(() => {
    if (isVisible && !wasVisible.current) void refetch();
    wasVisible.current = isVisible;
  }, [isVisible, refetch]);
  return data?.unread ?? 0;
}
