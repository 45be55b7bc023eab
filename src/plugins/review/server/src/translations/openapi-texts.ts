import type { OperationId } from '../openapi/operations';

type Text = { zh: string; en: string };

/** What the description of `/api/review` says in words. */
export const apiTexts = {
  title: '昭示：审核接口',
  description:
    '供办公自动化等系统使用。需要自定义或者完全访问类型的 API 令牌；自定义令牌须有各项操作的权限（plugin::review.rest.*），并在“人员与职责”中指定单位，只在这些单位范围内有效。审核由人员在管理后台办理，令牌不能通过、退回、改派或者委托。/review 之下是管理后台自己使用的地址，须以人员身份登录。',
  token: 'API 令牌',
  session: '人员登录管理后台得到的令牌',
};

/** What the admin panel calls, by handler. */
export const adminTexts: Record<string, string> = {
  'documents.panel': '一份文档的审核情况，与编辑页右侧相同',
  'documents.submit': '提交审核',
  'documents.comments': '批注',
  'documents.addComment': '添加批注或者答复',
  'documents.resolveComment': '批注已处理',
  'runs.inbox': '本人的待办',
  'runs.bulkApprove': '批量通过，逐件检查',
  'runs.difference': '逐项差异',
  'forms.print': '审批单（Word 文档）',
  'runs.approve': '通过，或者作出保密审查决定',
  'runs.return': '退回',
  'runs.withdraw': '撤回提交',
  'runs.reassign': '改派',
  'runs.schedule': '定时发布',
  'runs.unschedule': '取消定时',
  'delegations.list': '委托',
  'delegations.create': '委托他人代办',
  'delegations.revoke': '终止委托',
  'delegations.people': '查找人员',
  'reports.read': '审核统计',
  'reports.exportXlsx': '导出审核统计',
  'workflows.list': '审核流程',
  'workflows.categories': '查找栏目',
  'workflows.save': '保存审核流程',
  'workflows.remove': '删除审核流程',
  'words.list': '审核词库',
  'words.add': '添加词条',
  'words.exportCsv': '导出词库',
  'words.import': '导入词条',
  'words.change': '修改词条',
  'words.remove': '删除词条',
};

export const operationTexts: Record<OperationId, Text> = {
  listRuns: {
    zh: '审核列表，新的在前',
    en: 'Runs within the organizations of the token, newest first',
  },
  readRun: { zh: '一次审核：步骤和记录', en: 'One run with its plan and its record' },
  printForm: { zh: '审批单（Word 文档）', en: 'The approval form of a run, as a Word document' },
  readDifference: {
    zh: '草稿与已公开内容逐项的差异',
    en: 'How the draft differs from what is public, field by field',
  },
  withdraw: { zh: '撤回本令牌的提交', en: 'Takes back what this token submitted' },
  readFindings: { zh: '对草稿的自动检查', en: 'What the automatic check sees in the draft' },
  listComments: { zh: '对各字段的批注', en: 'Remarks on fields, with answers' },
  listWorkflows: { zh: '审核流程和适用范围', en: 'The workflows and where they hold' },
  submit: {
    zh: '提交审核，或者退回后重新提交',
    en: 'Submits the saved draft, or submits it again; the emergency track needs a note',
  },
  readReport: { zh: '审核统计', en: 'What reviewing took in a period of at most a year' },
  describe: { zh: '本文档', en: 'This document' },
  approve: { zh: '由人员在后台办理：通过、保密审查', en: 'Done by people in the admin panel' },
  bulkApprove: { zh: '由人员在后台办理：批量通过', en: 'Done by people in the admin panel' },
  return: { zh: '由人员在后台办理：退回', en: 'Done by people in the admin panel' },
  reassign: { zh: '由人员在后台办理：改派', en: 'Done by people in the admin panel' },
  schedule: { zh: '由人员在后台办理：定时发布', en: 'Done by people in the admin panel' },
  unschedule: { zh: '由人员在后台办理：取消定时', en: 'Done by people in the admin panel' },
  comment: { zh: '由人员在后台办理：批注', en: 'Done by people in the admin panel' },
  delegate: { zh: '由人员在后台办理：委托', en: 'Done by people in the admin panel' },
};

export const statusTexts: Record<number, string> = {
  200: '成功',
  400: '参数或者正文有误，或者不符合规则；details.reasons 逐项列出',
  401: '没有令牌，或者令牌无效、过期',
  403: '令牌没有这项权限，或者须由人员办理',
  404: '不存在，或者不在令牌的单位范围内',
  409: '他人刚刚办理过，请重新读取',
  429: '请求过于频繁；Retry-After 为须等候的秒数',
};
