import { useNotification } from '@strapi/strapi/admin';
import type { SavedSite } from '../../../server/src/contracts/checks';
import { useCheckTexts } from '../hooks/use-check-texts';
import { useTexts } from '../hooks/use-texts';

const SHOWN_MS = 10_000;

/** Tells what opening a site gave when it was saved; nothing of one that is switched off. */
export function useFirstLook(): (saved: SavedSite) => void {
  const { text } = useTexts();
  const { toggleNotification } = useNotification();
  const { cause, seconds } = useCheckTexts();
  return ({ firstLook }) => {
    if (!firstLook) return;
    const { isOpened, durationMs } = firstLook;
    const message = isOpened
      ? text('site.opened', { time: seconds(durationMs) })
      : text(isOpened === null ? 'site.turnedAway' : 'site.notOpened', { why: cause(firstLook) });
    const type = isOpened ? 'success' : 'warning';
    toggleNotification({ type, message, timeout: SHOWN_MS });
  };
}
