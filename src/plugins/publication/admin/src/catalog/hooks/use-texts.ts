import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Texts of the catalog page in the language of the user; every time is shown in Shanghai time. */
export function useTexts() {
  const intl = useIntl();
  return {
    isChinese: intl.locale.startsWith('zh'),
    text: (key: string, values?: Values) =>
      intl.formatMessage({ id: `publication.catalog.${key}` }, values),
    time: (instant: string) =>
      intl.formatDate(instant, {
        timeZone: 'Asia/Shanghai',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  };
}
