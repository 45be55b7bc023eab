import type { EndCause } from '../contracts/api';

/** What ended a review, as messages say it. */
export const causeTexts: Record<EndCause, Record<'zh-Hans' | 'en', string>> = {
  discardDraft: {
    'zh-Hans': '草稿已放弃',
    en: 'the draft was discarded',
  },
  delete: {
    'zh-Hans': '内容已删除',
    en: 'the document was deleted',
  },
  moved: {
    'zh-Hans': '内容移到了适用其他流程的位置，或者改用其他方式提交',
    en: 'it moved to where another workflow holds, or was submitted on another track',
  },
  unpublish: {
    'zh-Hans': '内容已撤回',
    en: 'it was withdrawn',
  },
  superseded: {
    'zh-Hans': '已由较新的公开内容取代',
    en: 'a newer publication took its place',
  },
  secrecy: {
    'zh-Hans': '公开的内容因保密或者个人隐私被撤回',
    en: 'it was withdrawn for secrecy or privacy',
  },
};
