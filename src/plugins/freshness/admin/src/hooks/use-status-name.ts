import type { FreshnessStatus } from '../../../../../domain/freshness/status';
import { badgeTexts } from '../../../server/src/translations/badge';
import { useTexts } from './use-texts';

/** What a status is called, in the same words as on the public badge. */
export function useStatusName(): (status: FreshnessStatus) => string {
  const { said } = useTexts();
  return (status) =>
    said({
      zh: badgeTexts['zh-Hans'].statuses[status] ?? status,
      en: badgeTexts.en.statuses[status] ?? status,
    });
}
