/** What people are told; the platform's administrators may change the Chinese texts. */
export const eventTexts = {
  'review.assigned': {
    'zh-Hans': { subject: '待审核：{title}', line: '《{title}》已到“{step}”，请办理。' },
    en: { subject: 'To review: {title}', line: '“{title}” waits for you at the step “{step}”.' },
  },
  'review.reassigned': {
    'zh-Hans': {
      subject: '已指定由您办理：{title}',
      line: '《{title}》的“{step}”已指定由您办理。',
    },
    en: { subject: 'Assigned to you: {title}', line: '“{step}” of “{title}” is assigned to you.' },
  },
  'review.taken_over': {
    'zh-Hans': { subject: '已改由他人办理：{title}', line: '《{title}》的“{step}”不再由您办理。' },
    en: {
      subject: 'No longer yours: {title}',
      line: '“{step}” of “{title}” is no longer assigned to you.',
    },
  },
  'review.returned': {
    'zh-Hans': { subject: '已退回：{title}', line: '《{title}》在“{step}”被退回：{reason}' },
    en: { subject: 'Returned: {title}', line: '“{title}” was returned at “{step}”: {reason}' },
  },
  'review.approved': {
    'zh-Hans': { subject: '待发布：{title}', line: '《{title}》已通过全部审核，可以发布。' },
    en: { subject: 'To publish: {title}', line: '“{title}” has all its approvals.' },
  },
  'review.declined': {
    'zh-Hans': {
      subject: '不予公开：{title}',
      line: '《{title}》在“{step}”决定不予公开：{reason}',
    },
    en: {
      subject: 'Not public: {title}',
      line: '“{title}” is not to be public (“{step}”): {reason}',
    },
  },
  'review.changed': {
    'zh-Hans': {
      subject: '须重新审核：{title}',
      line: '《{title}》内容有改动，或者因保密、个人隐私被撤回，审核从头开始。',
    },
    en: {
      subject: 'Review begins again: {title}',
      line: '“{title}” was changed, or withdrawn for secrecy or privacy; its review begins again.',
    },
  },
  'review.discarded': {
    'zh-Hans': {
      subject: '审核已终止：{title}',
      line: '《{title}》的草稿已放弃，审核随之终止。',
    },
    en: {
      subject: 'Review ended: {title}',
      line: 'The draft of “{title}” was discarded, which ended its review.',
    },
  },
  'review.deleted': {
    'zh-Hans': { subject: '审核已终止：{title}', line: '《{title}》已删除，审核随之终止。' },
    en: {
      subject: 'Review ended: {title}',
      line: '“{title}” was deleted, which ended its review.',
    },
  },
  'review.moved': {
    'zh-Hans': {
      subject: '审核已终止：{title}',
      line: '《{title}》移到了适用其他流程的位置，或者改用其他方式提交，原来的审核终止。',
    },
    en: {
      subject: 'Review ended: {title}',
      line: '“{title}” moved to where another workflow holds, or was submitted on another track, which ended its review.',
    },
  },
  'review.superseded': {
    'zh-Hans': {
      subject: '审核已终止：{title}',
      line: '《{title}》已由较新的公开内容取代，审核随之终止。',
    },
    en: {
      subject: 'Review ended: {title}',
      line: 'A newer publication took the place of “{title}”, which ended its review.',
    },
  },
  'review.refused': {
    'zh-Hans': {
      subject: '定时发布未成功：{title}',
      line: '《{title}》到时未能发布，定时已取消：{reason}',
    },
    en: {
      subject: 'Not published as scheduled: {title}',
      line: '“{title}” was not published at its time, which is cancelled: {reason}',
    },
  },
  'review.overdue': {
    'zh-Hans': {
      subject: '审核超期：{title}',
      line: '《{title}》在“{step}”已超过时限（{dueOn}）。',
    },
    en: {
      subject: 'Review overdue: {title}',
      line: '“{title}” passed its limit ({dueOn}) at “{step}”.',
    },
  },
};
