import { useMemo } from 'react';
import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** What the server says comes in both languages. */
export type Bilingual = { zh: string; en: string };

/** Texts of this plugin, and sentences of the server, in the language of the user. The same functions until that changes. */
export function useTexts() {
  const intl = useIntl();
  return useMemo(
    () => ({
      text: (key: string, values?: Values) =>
        intl.formatMessage({ id: `directory.${key}` }, values),
      said: ({ zh, en }: Bilingual) => (intl.locale.startsWith('zh') ? zh : en),
    }),
    [intl],
  );
}
