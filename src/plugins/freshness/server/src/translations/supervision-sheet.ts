type Counts = { overdue: number; blank: number; dueSoon: number };

const GAP = '　　';

/** What stands on a weekly supervision sheet. Chinese always: it is an official record. */
const texts = {
  name: '督办单',
  title: (organization: string) => `${organization}栏目更新督办单`,
  subtitle: ({
    from,
    to,
    onDay,
    overdue,
    blank,
    dueSoon,
  }: Counts & { from: string; to: string; onDay: string }) =>
    [
      `${from}至${to}当周`,
      `制表日期：${onDay}`,
      `逾期未更新${overdue}个，空白${blank}个，即将到期${dueSoon}个`,
    ].join(GAP),
  columns: {
    trail: '栏目',
    status: '状态',
    policy: '更新要求及依据',
    lastResetOn: '最近更新',
    dueOn: '到期日',
    over: '逾期天数',
    responsible: '责任人',
    plan: '计划完成日期及签收意见',
    remarks: '备注',
  },
  planned: (day: string) => `计划${day}前完成`,
  comma: '、',
  closing: '单位负责人（签字）：　　　　　　　　　　整改完成日期：　　　　年　　月　　日',
  /** `&P` and `&N` are what Excel puts page and number of pages for. */
  footer: '第&P页，共&N页',
};

export default texts;
