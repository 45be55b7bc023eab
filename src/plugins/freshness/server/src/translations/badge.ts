/** What the embeddable badge says. */
export const badgeTexts = {
  'zh-Hans': {
    title: '栏目更新',
    statuses: {
      fresh: '正常',
      due_soon: '即将到期',
      overdue: '逾期未更新',
      blank: '空白',
      unknown: '无法计算',
      closed: '已关闭',
      not_applicable: '不作要求',
    } as Record<string, string>,
  },
  en: {
    title: 'Updates',
    statuses: {
      fresh: 'up to date',
      due_soon: 'due soon',
      overdue: 'overdue',
      blank: 'empty',
      unknown: 'cannot be counted',
      closed: 'closed',
      not_applicable: 'none required',
    } as Record<string, string>,
  },
};

export type BadgeLanguage = keyof typeof badgeTexts;
