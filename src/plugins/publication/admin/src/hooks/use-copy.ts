import { useNotification } from '@strapi/strapi/admin';
import { useTexts } from './use-texts';

/** Where the panel is served without HTTPS, as on many intranets, browsers offer no clipboard; the old way still works. */
function copyBySelection(value: string): boolean {
  const area = document.createElement('textarea');
  area.value = value;
  area.setAttribute('readonly', '');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  // Inside the dialog that has the focus: outside it the selection would be taken away again.
  (document.activeElement?.closest('[role="dialog"]') ?? document.body).append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}

async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

/** Puts a text on the clipboard and says whether that worked. */
export function useCopy(): (value: string) => Promise<void> {
  const { toggleNotification } = useNotification();
  const { text } = useTexts();
  return async (value) => {
    const isCopied = await copyText(value);
    toggleNotification({
      type: isCopied ? 'success' : 'danger',
      message: text(isCopied ? 'copy.done' : 'copy.failed'),
    });
  };
}
