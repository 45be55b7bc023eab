import type { OperationId } from '../openapi/operations';

type Text = { zh: string; en: string };

/** What the description of `/api/review` says in words. */
export const apiTexts = {
  title: '昭示：审核接口',
  description:
    '供办公自动化等系统使用。需要自定义或者完全访问类型的 API 令牌；自定义令牌须有各项操作的权限（plugin::review.rest.*），并在“人员与职责”中指定单位，只在这些单位范围内有效。审核由人员在管理后台办理，令牌不能通过、退回、改派或者委托。',
};

export const operationTexts: Record<OperationId, Text> = {
  listRuns: {
    zh: '审核列表，新的在前',
    en: 'Runs within the organizations of the token, newest first',
  },
  readRun: { zh: '一次审核：步骤和记录', en: 'One run with its plan and its record' },
  printForm: { zh: '审批单（Word 文档）', en: 'The approval form of a run, as a Word document' },
  withdraw: { zh: '撤回本令牌的提交', en: 'Takes back what this token submitted' },
  readFindings: { zh: '对草稿的自动检查', en: 'What the automatic check sees in the draft' },
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
