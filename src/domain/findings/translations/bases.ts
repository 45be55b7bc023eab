import type { LegalBasis } from '../kinds';

/** The names of the rules findings come from, for the panel and for the printed record. */
export const BASIS_TEXTS: Readonly<Record<LegalBasis, { zhHans: string; en: string }>> = {
  regulation_14: {
    zhHans: '《政府信息公开条例》第十四条',
    en: 'Regulation on the Disclosure of Government Information, art. 14',
  },
  regulation_15: {
    zhHans: '《政府信息公开条例》第十五条',
    en: 'Regulation on the Disclosure of Government Information, art. 15',
  },
  regulation_17: {
    zhHans: '《政府信息公开条例》第十七条',
    en: 'Regulation on the Disclosure of Government Information, art. 17',
  },
  secrecy_law_35: {
    zhHans: '《保守国家秘密法》第三十五条',
    en: 'Law on Guarding State Secrets, art. 35',
  },
  secrecy_law_64: {
    zhHans: '《保守国家秘密法》第六十四条',
    en: 'Law on Guarding State Secrets, art. 64',
  },
  barrier_free_law_32: {
    zhHans: '《无障碍环境建设法》第三十二条',
    en: 'Law on Building a Barrier-Free Environment, art. 32',
  },
  good_practice: { zhHans: '工作规范', en: 'Good practice' },
};
