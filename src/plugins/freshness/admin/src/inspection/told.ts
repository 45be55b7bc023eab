import type { Bilingual } from '../../../../../admin-kit/said';
import toldEn from '../../../../../domain/freshness/translations/told-en';
import toldZh from '../../../../../domain/freshness/translations/told-zh-Hans';

/** A sentence of the rules without anything to fill in, such as the name of a veto item. */
export function told(code: string): Bilingual {
  const key = `freshness_told.${code}`;
  return { zh: toldZh[key] ?? code, en: toldEn[key] ?? code };
}
