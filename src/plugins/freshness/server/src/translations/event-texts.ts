/** What people are told; the platform's administrators may change the Chinese texts. */
export const eventTexts = {
  'freshness.due_soon': {
    'zh-Hans': {
      subject: '栏目即将到期：{category}',
      line: '{organization}“{category}”须在{dueOn}前更新。依据：{policy}。',
    },
    en: {
      subject: 'Column due soon: {category}',
      line: '“{category}” of {organization} has to be updated by {dueOn} ({policy}).',
    },
  },
  'freshness.overdue': {
    'zh-Hans': {
      subject: '栏目逾期未更新：{category}',
      line: '{organization}“{category}”应在{dueOn}前更新，现已逾期。依据：{policy}。',
    },
    en: {
      subject: 'Column overdue: {category}',
      line: '“{category}” of {organization} was to be updated by {dueOn} ({policy}).',
    },
  },
  'freshness.blank': {
    'zh-Hans': {
      subject: '空白栏目：{category}',
      line: '{organization}“{category}”没有公开内容。依据：{policy}。',
    },
    en: {
      subject: 'Empty column: {category}',
      line: 'Nothing is public in “{category}” of {organization} ({policy}).',
    },
  },
  'freshness.recovered': {
    'zh-Hans': {
      subject: '栏目已更新：{category}',
      line: '{organization}“{category}”已更新，须由整改人以外的人员复核。',
    },
    en: {
      subject: 'Column updated: {category}',
      line: '“{category}” of {organization} was updated; somebody else has to check it.',
    },
  },
  'freshness.escalated': {
    'zh-Hans': {
      subject: '督办：{category}',
      line: '{organization}“{category}”自{since}起逾期，至今未整改。依据：{policy}。',
    },
    en: {
      subject: 'Not put right: {category}',
      line: '“{category}” of {organization} is overdue since {since} ({policy}).',
    },
  },
  'freshness.record_changed': {
    'zh-Hans': {
      subject: '单位信息变动，请核对栏目：{category}',
      line: '{organization}的{fields}已于{on}变动，请更新“{category}”，或者核对无误后确认。',
    },
    en: {
      subject: 'Organization changed, check the column: {category}',
      line: 'On {on} {organization} changed ({fields}); update “{category}”, or confirm that it is right.',
    },
  },
  'freshness.document_due_soon': {
    'zh-Hans': {
      subject: '信息即将到期：{title}',
      line: '{organization}“{title}”最迟应于{dueOn}办理。{counted}',
    },
    en: {
      subject: 'Document due soon: {title}',
      line: '“{title}” of {organization} is due by {dueOn}. {counted}',
    },
  },
  'freshness.document_overdue': {
    'zh-Hans': {
      subject: '信息逾期：{title}',
      line: '{organization}“{title}”最迟应于{dueOn}办理，现已逾期。{counted}',
    },
    en: {
      subject: 'Document overdue: {title}',
      line: '“{title}” of {organization} was due by {dueOn}. {counted}',
    },
  },
  'freshness.supervision_sheet': {
    'zh-Hans': {
      subject: '栏目更新督办单：{organization}（{week}当周）',
      line: '{organization}有逾期未更新栏目{overdue}个、空白栏目{blank}个、即将到期栏目{dueSoon}个，见附件，请督促整改。',
    },
    en: {
      subject: 'Columns to put right: {organization} (week of {week})',
      line: '{organization} has {overdue} columns overdue, {blank} blank and {dueSoon} due soon; see the file.',
    },
  },
};
