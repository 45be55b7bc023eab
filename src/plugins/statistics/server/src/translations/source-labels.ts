import type { Said } from '../contracts/returns';

/** What the sources of the publication ledger are called. */
export const LEDGER_LABELS: Readonly<Record<string, Said>> = {
  'ledger.first_publications': {
    zh: '首次公开的信息（公开台账）',
    en: 'First publications (publication ledger)',
  },
  'ledger.normative_documents': {
    zh: '公开的规范性文件（公开台账）',
    en: 'Normative documents (publication ledger)',
  },
  'ledger.interpretations': {
    zh: '公开的政策解读（公开台账）',
    en: 'Interpretations (publication ledger)',
  },
  'ledger.by_channel': {
    zh: '各渠道公开的信息（公开台账）',
    en: 'Publications by channel (publication ledger)',
  },
};
