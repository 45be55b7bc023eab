import { INSPECTION_BASIS } from './inspection.data';
import type { LegalBasis, PolicyTarget } from './policy';
import { at, calendarDays, workingDays, type Told } from './ready-policy';

const INSPECTION: LegalBasis = { title: INSPECTION_BASIS, provision: null };
const SURVEY_2015: LegalBasis = {
  title: '《国务院办公厅关于开展第一次全国政府网站普查的通知》（国办发〔2015〕15号）',
  provision: '全国政府网站普查评分表',
};
const GUIDELINES: LegalBasis = {
  title: '《政府网站发展指引》（国办发〔2017〕47号）',
  provision: '信息发布：静态信息、文件资料的更新',
};
/** Nobody outside demands it. */
export const OWN: LegalBasis = { title: '本单位内部管理要求', provision: null };
const REGULATIONS = '《中华人民共和国政府信息公开条例》（国务院令第711号）';

const regulations = (provision: string): LegalBasis => ({ title: REGULATIONS, provision });
const kind = (categoryKind: string): PolicyTarget => ({ kind: 'category_kind', categoryKind });

/** Article 26: within 20 working days of formation or change. */
const ART_26_LIMIT = workingDays(20);

/** Months of a rule are counted as 30 days and its year as 365: never later than the rule means. */
export const NATIONAL: readonly Told[] = [
  {
    key: 'home_page',
    name: '首页两周内有更新',
    target: { kind: 'home_page' },
    maxAge: calendarDays(14),
    severity: 'veto',
    counterGroup: 'home',
    legalBasis: at(INSPECTION, '单项否决：首页不更新'),
  },
  {
    key: 'news',
    name: '动态、要闻类栏目两周内有更新',
    target: kind('news'),
    maxAge: calendarDays(14),
    severity: 'deduct',
    points: 5,
    counterGroup: 'news',
    isUnsure: true,
    legalBasis: at(INSPECTION, '单项否决：栏目不更新（动态、要闻类）；动态要闻扣分分值未核实'),
  },
  {
    key: 'notices',
    name: '通知公告类栏目六个月内有更新',
    target: kind('notice'),
    maxAge: calendarDays(180),
    counterGroup: 'notices_policy',
    legalBasis: at(INSPECTION, '单项否决：栏目不更新（通知公告类一级栏目）'),
  },
  {
    key: 'policy_documents',
    name: '政策文件类栏目六个月内有更新',
    target: kind('policy'),
    maxAge: calendarDays(180),
    severity: 'deduct',
    points: 5,
    counterGroup: 'notices_policy',
    legalBasis: at(INSPECTION, '单项否决：栏目不更新（政策文件类一级栏目）；扣分：政策文件'),
  },
  {
    key: 'interpretation',
    name: '政策解读类栏目六个月内有更新',
    target: kind('interpretation'),
    maxAge: calendarDays(180),
    severity: 'deduct',
    points: 5,
    isUnsure: true,
    legalBasis: at(INSPECTION, '扣分：政策解读（期限、分值未核实）'),
  },
  {
    key: 'personnel_and_plans',
    name: '人事、规划计划类栏目一年内有更新',
    target: kind('personnel_and_plans'),
    maxAge: calendarDays(365),
    severity: 'deduct',
    points: 5,
    isUnsure: true,
    legalBasis: at(SURVEY_2015, '人事、规划计划类栏目（分值未核实）'),
  },
  {
    key: 'service_statistics',
    name: '统计数据类栏目三个月内有更新',
    target: kind('statistics'),
    maxAge: calendarDays(90),
    severity: 'deduct',
    points: 2,
    isUnsure: true,
    legalBasis: at(INSPECTION, '扣分：办事统计数据；用于其他统计信息未见规定'),
  },
  {
    key: 'static_information',
    name: '机构职能、领导、概况等静态信息：变动后更新，每半年核对',
    target: kind('static'),
    mode: 'static',
    maxAge: calendarDays(180),
    changeLimit: ART_26_LIMIT,
    confirmation: { mostInRow: null },
    isUnsure: true,
    legalBasis: at(GUIDELINES, '静态信息发生变化或调整时及时更新替换（核对周期为本平台默认值）'),
  },
  {
    key: 'service_guides',
    name: '办事服务类栏目：变动后更新，每半年核对',
    target: kind('service'),
    mode: 'static',
    maxAge: calendarDays(180),
    changeLimit: ART_26_LIMIT,
    confirmation: { mostInRow: null },
    isUnsure: true,
    legalBasis: at(GUIDELINES, '办事指南准确、与实际一致（核对周期为本平台默认值）'),
  },
  {
    key: 'disclosure_guide',
    name: '公开指南、目录及时更新，每年核对',
    target: kind('guide'),
    mode: 'static',
    maxAge: calendarDays(365),
    changeLimit: ART_26_LIMIT,
    confirmation: { mostInRow: null },
    isUnsure: true,
    legalBasis: regulations('第十二条、第五十三条（核对周期为本平台默认值）'),
  },
  {
    // From 1 January of one year to 31 January of the next there are 395 days.
    key: 'annual_report',
    name: '年度报告每年1月31日前公布',
    target: kind('annual_report'),
    maxAge: calendarDays(395),
    legalBasis: regulations('第四十九条'),
  },
  {
    key: 'standard_fields',
    name: '基层政务公开标准目录栏目一年内有更新',
    target: kind('standard_field'),
    maxAge: calendarDays(365),
    confirmation: { mostInRow: 1 },
    isUnsure: true,
    legalBasis: at(INSPECTION, '单项否决：应更新但长期未更新的栏目（期限为本平台默认值）'),
  },
  {
    key: 'other_columns',
    name: '其他栏目一年内有更新',
    target: kind('other'),
    maxAge: calendarDays(365),
    confirmation: { mostInRow: 1 },
    isUnsure: true,
    legalBasis: at(INSPECTION, '单项否决：应更新但长期未更新的栏目（期限为本平台默认值）'),
  },
  {
    key: 'art_26',
    name: '形成或者变更之日起20个工作日内公开',
    target: { kind: 'content_type', uid: 'api::disclosure.disclosure' },
    mode: 'on_change',
    changeLimit: ART_26_LIMIT,
    counterGroup: 'none',
    legalBasis: regulations('第二十六条'),
  },
];

export const INSPECTION_MORE: readonly Told[] = [
  {
    key: 'home_page_volume',
    name: '首页两周内更新不少于10条',
    maxAge: calendarDays(14),
    minItems: 10,
    periodDays: 14,
    severity: 'deduct',
    points: 5,
    counterGroup: 'home',
    target: { kind: 'home_page' },
    isUnsure: true,
    legalBasis: at(SURVEY_2015, '首页信息更新总量（未核实）'),
  },
  {
    key: 'message_answers',
    name: '留言答复公开两个月内有更新',
    maxAge: calendarDays(60),
    severity: 'deduct',
    points: 3,
    legalBasis: at(INSPECTION, '扣分：留言公开、办理答复'),
  },
  {
    key: 'surveys',
    name: '征集调查一年不少于6次',
    minItems: 6,
    periodDays: 365,
    counterGroup: 'none',
    isUnsure: true,
    legalBasis: at(INSPECTION, '加分：征集调查（分值未核实）'),
  },
  {
    key: 'new_media',
    name: '政务新媒体两周内有更新',
    maxAge: calendarDays(14),
    severity: 'veto',
    counterGroup: 'none',
    legalBasis: at(INSPECTION, '单项否决：政务新媒体内容不更新'),
  },
  {
    key: 'changed_documents',
    name: '文件废止、修改后公布变化并在原文件上标注',
    mode: 'on_change',
    changeLimit: ART_26_LIMIT,
    counterGroup: 'none',
    isUnsure: true,
    legalBasis: at(GUIDELINES, '文件资料修改、废止的标注（期限参照条例第二十六条）'),
  },
  {
    key: 'query_points',
    name: '信息查询点地址、电话每半年核对',
    mode: 'static',
    maxAge: calendarDays(180),
    changeLimit: ART_26_LIMIT,
    confirmation: { mostInRow: null },
    isUnsure: true,
    legalBasis: OWN,
  },
];
