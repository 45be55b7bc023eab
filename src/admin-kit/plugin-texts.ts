import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Bilingual } from './said';
import { shanghaiTime } from './shanghai-time';

type Values = Record<string, string | number>;

/**
 * The hook a plugin speaks with: its own texts by the key behind the prefix, and sentences of the server, in the language
 * of the user; times are shown in Shanghai time.
 */
export function pluginTexts(prefix: string) {
  return function useTexts() {
    const intl = useIntl();
    return useMemo(
      () => ({
        text: (key: string, values?: Values) =>
          intl.formatMessage({ id: `${prefix}.${key}` }, values),
        said: ({ zh, en }: Bilingual) => (intl.locale.startsWith('zh') ? zh : en),
        number: (value: number) => intl.formatNumber(value),
        time: (instant: string | null) => shanghaiTime(intl, instant, { withSeconds: false }),
      }),
      [intl],
    );
  };
}
