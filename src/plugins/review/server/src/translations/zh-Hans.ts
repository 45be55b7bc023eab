/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
export const permissionNames = {
  'manage-workflows': '设置审核流程',
  'manage-words': '维护审核词库',
  'read-reports': '查看审核统计',
  reassign: '改派审核',
};

export const stateNames: Record<string, string> = {
  open: '审核中',
  returned: '已退回',
  approved: '待发布',
  completing: '已发布，待补办',
  completed: '已完成',
  declined: '不予公开',
  cancelled: '已撤回',
};

export const transitionNames: Record<string, string> = {
  resubmit: '重新提交',
  approve: '审核',
  return_to_author: '退回',
  return_to_step: '退回',
  decline: '作出不公开的决定',
  refer: '报请确定',
  withdraw: '撤回提交',
  reassign: '改派',
  schedule: '定时发布',
  unschedule: '取消定时发布',
  publish: '发布',
  end: '终止',
};

export const questionNames: Record<string, string> = {
  state_secret: '是否涉及国家秘密',
  work_secret: '是否涉及工作秘密',
  trade_secret: '是否涉及商业秘密',
  personal_privacy: '是否涉及个人隐私',
  three_securities: '是否可能危及国家安全、公共安全、经济安全和社会稳定',
  public_opinion: '是否可能引发舆情',
  secret_mark: '是否带有密级标志',
  internal_or_process: '是否属于内部事务信息、过程性信息或者行政执法案卷信息',
  other_agency: '是否含有其他机关尚未公开的信息',
  accuracy: '内容是否有不准确或者不合法之处',
};

/** Whoever reads a reason; anybody else is called by name. */
export const whoNames: Record<string, string> = { you: '您' };

export const whatNames: Record<string, string> = {
  reason: '退回的理由',
  'reason for the withdrawal': '撤回的理由',
  emergency: '使用快速通道的理由',
  comment: '批注内容',
  delegation: '委托的理由',
  wrong: '错误写法',
  right: '正确写法',
  note: '备注',
};

export const wordListTexts = { fileName: '审核词库' };
