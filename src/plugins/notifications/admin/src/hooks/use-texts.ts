import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { shanghaiTime } from '../../../../../admin-kit/shanghai-time';
import type { Bilingual } from '../../../server/src/contracts/api';

type Values = Record<string, string | number>;

/** Texts of this plugin, and sentences of the server, in the language of the user; times are those of Shanghai. */
export function useTexts() {
  const intl = useIntl();
  return useMemo(
    () => ({
      text: (key: string, values?: Values) =>
        intl.formatMessage({ id: `notifications.${key}` }, values),
      said: ({ zh, en }: Bilingual) => (intl.locale.startsWith('zh') ? zh : en),
      /** What a kind of message is called; the plugin that registered it brings the text. */
      title: ({ titleKey, event }: { titleKey: string; event: string }) =>
        intl.formatMessage({ id: titleKey, defaultMessage: event }),
      time: (instant: string | null) => shanghaiTime(intl, instant, { withSeconds: false }),
    }),
    [intl],
  );
}
