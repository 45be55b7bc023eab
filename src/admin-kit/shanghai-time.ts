import type { IntlShape } from 'react-intl';

/** An instant as people in China read it, whatever the time zone of the browser; a dash for none. */
export function shanghaiTime(
  intl: IntlShape,
  instant: string | null,
  { withSeconds = true }: { withSeconds?: boolean } = {},
): string {
  if (instant === null) return '—';
  return intl.formatDate(instant, {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
  });
}
