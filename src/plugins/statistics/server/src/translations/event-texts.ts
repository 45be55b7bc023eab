/** What people are told; the platform's administrators may change the Chinese texts. */
export const eventTexts = {
  'statistics.round_opened': {
    'zh-Hans': {
      subject: '请填报统计报表：{set}（{quarter}）',
      line: '{unit}的{quarter}报表已开始填报，请在{dueOn}前报送。',
    },
    en: {
      subject: 'Return to fill in: {set} ({quarter})',
      line: 'The return of {unit} for {quarter} can be filled in; it is due by {dueOn}.',
    },
  },
  'statistics.due_soon': {
    'zh-Hans': {
      subject: '统计报表即将到期：{set}（{quarter}）',
      line: '{unit}的{quarter}报表须在{dueOn}前报送，还有{days}个工作日。',
    },
    en: {
      subject: 'Return due soon: {set} ({quarter})',
      line: 'The return of {unit} for {quarter} is due by {dueOn}, in {days} working day(s).',
    },
  },
  'statistics.overdue': {
    'zh-Hans': {
      subject: '统计报表逾期未报：{set}（{quarter}）',
      line: '{unit}的{quarter}报表应在{dueOn}前报送，已逾期{days}个工作日。',
    },
    en: {
      subject: 'Return overdue: {set} ({quarter})',
      line: 'The return of {unit} for {quarter} was due by {dueOn}, {days} working day(s) ago.',
    },
  },
  'statistics.escalated': {
    'zh-Hans': {
      subject: '下级单位逾期未报统计报表：{unit}',
      line: '{unit}的{quarter}{set}应在{dueOn}前报送，已逾期{days}个工作日，请督促。',
    },
    en: {
      subject: 'Return of a unit below overdue: {unit}',
      line: 'The return of {unit} for {quarter} ({set}) was due by {dueOn}, {days} working day(s) ago.',
    },
  },
  'statistics.reminded': {
    'zh-Hans': {
      subject: '催报：{set}（{quarter}）',
      line: '请尽快报送{unit}的{quarter}报表，期限为{dueOn}。',
    },
    en: {
      subject: 'Reminder: {set} ({quarter})',
      line: 'Please hand in the return of {unit} for {quarter}; it is due by {dueOn}.',
    },
  },
  'statistics.sent_back': {
    'zh-Hans': {
      subject: '统计报表被退回：{set}（{quarter}）',
      line: '{unit}的{quarter}报表被退回：{reason}',
    },
    en: {
      subject: 'Return sent back: {set} ({quarter})',
      line: 'The return of {unit} for {quarter} was sent back: {reason}',
    },
  },
};
