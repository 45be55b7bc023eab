import { useIntl } from 'react-intl';
import type { Label } from '../../../domain/annual-report/form';
import english from '../../../domain/annual-report/translations/en';
import chinese from '../../../domain/annual-report/translations/zh-Hans';
import { renderReason, type Reason } from '../../../domain/reasons/reason';

export type FormLanguage = {
  label: (label: Label) => string;
  reason: (reason: Reason) => string;
};

const inChinese: FormLanguage = {
  label: ({ zh }) => zh,
  reason: (reason) => renderReason(reason, chinese),
};
const inEnglish: FormLanguage = {
  label: ({ en }) => en,
  reason: (reason) => renderReason(reason, english),
};

/** The form's labels and reasons in the language of the admin panel. */
export function useFormLanguage(): FormLanguage {
  return useIntl().locale.startsWith('zh') ? inChinese : inEnglish;
}
