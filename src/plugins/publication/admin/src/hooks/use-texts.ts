import { useIntl } from 'react-intl';
import { shanghaiTime } from '../../../../../admin-kit/shanghai-time';

type Values = Record<string, string | number>;

/** Texts of this plugin in the language of the user; every time is shown in Shanghai time. */
export function useTexts() {
  const intl = useIntl();
  return {
    text: (key: string, values?: Values) =>
      intl.formatMessage({ id: `publication.${key}` }, values),
    time: (instant: string | null) => shanghaiTime(intl, instant),
  };
}
