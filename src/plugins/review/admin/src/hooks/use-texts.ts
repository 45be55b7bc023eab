import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { shanghaiTime } from '../../../../../admin-kit/shanghai-time';
import type { Duty } from '../../../../../domain/duties/duties';
import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';

type Values = Record<string, string | number>;

/** What the server says comes in both languages. */
export type Bilingual = { zh: string; en: string };

/** Texts of this plugin, and sentences of the server, in the language of the user; times are shown in Shanghai time. */
export function useTexts() {
  const intl = useIntl();
  return useMemo(() => {
    const said = ({ zh, en }: Bilingual) => (intl.locale.startsWith('zh') ? zh : en);
    return {
      text: (key: string, values?: Values) => intl.formatMessage({ id: `review.${key}` }, values),
      said,
      dutyName: (duty: Duty) => said(DUTY_TEXTS[duty].name),
      names: (people: readonly string[]) => intl.formatList(people, { type: 'unit' }),
      time: (instant: string | null) => shanghaiTime(intl, instant, { withSeconds: false }),
    };
  }, [intl]);
}
