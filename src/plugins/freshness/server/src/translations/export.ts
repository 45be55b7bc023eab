/** What stands in an exported list of columns. Chinese always: it is an official record, whatever language the desk has. */
const texts = {
  fileName: '栏目更新情况',
  columns: {
    category: '栏目',
    trail: '栏目路径',
    organization: '责任单位',
    status: '状态',
    countsAsOverdue: '计为逾期',
    policy: '更新要求',
    lastResetOn: '最近更新',
    dueOn: '到期日',
    actBy: '最后工作日',
    daysLeft: '剩余天数',
    unit: '天数单位',
    counted: '计算方法',
    problems: '问题',
  },
  units: { calendar_day: '自然日', working_day: '工作日' },
  yes: '是',
  no: '否',
};

export default texts;
