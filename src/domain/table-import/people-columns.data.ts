import type { Duty } from '../duties/duties';
import type { Choice, Column } from './column';

const DUTIES: readonly (Choice & { code: Duty })[] = [
  { code: 'information_officer', label: '信息员', aliases: ['信息公开员', '编辑'] },
  { code: 'first_reviewer', label: '初审', aliases: ['初审人', '初审员'] },
  { code: 'second_reviewer', label: '复审', aliases: ['复审人', '复审员'] },
  { code: 'secrecy_reviewer', label: '保密审查员', aliases: ['保密审查', '保密审查人'] },
  { code: 'final_reviewer', label: '终审', aliases: ['终审人', '终审员', '签发'] },
  { code: 'column_manager', label: '栏目管理员', aliases: ['栏目管理'] },
  { code: 'access_request_handler', label: '申请办理员', aliases: ['依申请公开办理员'] },
  { code: 'statistician', label: '统计员', aliases: ['统计'] },
  { code: 'auditor', label: '审计员', aliases: ['审计'] },
  { code: 'system_administrator', label: '系统管理员', aliases: ['管理员'] },
];

/** The columns of a people file, in the order of the template. */
export const PEOPLE_COLUMNS: readonly Column[] = [
  {
    attribute: 'name',
    header: '姓名',
    aliases: ['人员', '人员姓名'],
    isRequired: true,
    format: 'text',
    note: '中文姓名，姓在前，中间不加空格。',
  },
  {
    attribute: 'email',
    header: '电子邮箱',
    aliases: ['邮箱', '电子邮件', '登录邮箱'],
    isRequired: true,
    format: 'email',
    note: '登录用的工作邮箱，一人一个。已有账号按邮箱辨认；一人有多项职责时可以写多行。',
  },
  {
    attribute: 'organization',
    header: '单位',
    aliases: ['所在单位', '机构', '机关'],
    isRequired: true,
    format: 'text',
    note: '平台上已有单位的名称或代码。',
  },
  {
    attribute: 'duties',
    header: '职责',
    aliases: ['岗位', '角色'],
    isRequired: true,
    format: 'choices',
    choices: DUTIES,
    note: '从下拉列表中选择；多项职责用顿号（、）或逗号分开，例如：信息员、统计员。',
  },
  {
    attribute: 'validFrom',
    header: '生效日期',
    aliases: ['开始日期', '起始日期'],
    isRequired: false,
    format: 'day',
    note: '例如 2026-03-01、2026/3/1 或 2026年3月1日。不填表示立即生效。',
  },
  {
    attribute: 'validTo',
    header: '截止日期',
    aliases: ['结束日期', '终止日期'],
    isRequired: false,
    format: 'day',
    note: '最后一天，含当天。不填表示长期有效。',
  },
  {
    attribute: 'includesSubordinates',
    header: '含下级单位',
    aliases: ['包含下级单位', '含下级'],
    isRequired: false,
    format: 'yes_no',
    note: '填“是”或“否”。不填表示“是”。',
  },
];

/** The row the template shows how to fill in; invented. */
export const PEOPLE_EXAMPLE: Readonly<Record<string, string>> = {
  name: '张示例',
  email: 'zhang@example.org',
  organization: '示例市数据局',
  duties: '信息员',
  validFrom: '2026-03-01',
  includesSubordinates: '否',
};
