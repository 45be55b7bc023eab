import { useIntl } from 'react-intl';
import { shanghaiTime } from '../../../../../../admin-kit/shanghai-time';

type Values = Record<string, string | number>;

/** Texts of the catalog page in the language of the user; every time is shown in Shanghai time. */
export function useTexts() {
  const intl = useIntl();
  return {
    isChinese: intl.locale.startsWith('zh'),
    text: (key: string, values?: Values) =>
      intl.formatMessage({ id: `publication.catalog.${key}` }, values),
    time: (instant: string) => shanghaiTime(intl, instant, { withSeconds: false }),
  };
}
