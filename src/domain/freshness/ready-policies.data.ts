import { INSPECTION_BASIS } from './inspection.data';
import {
  DEFAULT_WARN_AT_PERCENT,
  type LegalBasis,
  type Policy,
  type PolicyTarget,
  type PolicyTerms,
} from './policy';

/**
 * `national`: in force from the first start, one for each kind of category, so that no column is without a policy. The
 * others are offered to choose from: the inspection's numbers for what has no category of its own kind, plain classes of
 * days, and real local rules.
 */
export type ReadySet = 'national' | 'inspection' | 'class' | 'pingchang' | 'jurong';

export type ReadyPolicy = Omit<Policy, 'target' | 'validFrom' | 'validTo'> & {
  set: ReadySet;
  /** Null is to be chosen by whoever takes it over; always there in the `national` set. */
  target: PolicyTarget | null;
  /** Names of columns the local rule lists, to help choosing. */
  columns: readonly string[];
};

const INSPECTION: LegalBasis = { title: INSPECTION_BASIS, provision: null };
const SURVEY_2015: LegalBasis = {
  title: '《国务院办公厅关于开展第一次全国政府网站普查的通知》（国办发〔2015〕15号）',
  provision: '全国政府网站普查评分表',
};
const GUIDELINES: LegalBasis = {
  title: '《政府网站发展指引》（国办发〔2017〕47号）',
  provision: '信息发布：静态信息、文件资料的更新',
};
const REGULATIONS = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const PINGCHANG: LegalBasis = { title: '平昌县政务公开栏目超期监测口径', provision: null };
const JURONG: LegalBasis = { title: '句容市工业和信息化局网站信息更新要求', provision: null };
const OWN: LegalBasis = { title: '本单位内部管理要求', provision: null };

const at = (basis: LegalBasis, provision: string): LegalBasis => ({ ...basis, provision });
const regulations = (provision: string): LegalBasis => ({ title: REGULATIONS, provision });
const kind = (categoryKind: string): PolicyTarget => ({ kind: 'category_kind', categoryKind });

const PLAIN: PolicyTerms = {
  mode: 'items',
  maxAge: null,
  changeLimit: null,
  minItems: null,
  periodDays: null,
  maxGapDays: null,
  gapWithinDays: null,
  warnAtPercent: DEFAULT_WARN_AT_PERCENT,
  confirmation: null,
  severity: 'warn',
  points: 0,
  counterGroup: 'other',
};

type Told = Partial<PolicyTerms> &
  Pick<ReadyPolicy, 'key' | 'name' | 'legalBasis'> &
  Partial<Pick<ReadyPolicy, 'target' | 'columns' | 'isUnsure'>>;

const ready =
  (set: ReadySet) =>
  (told: Told): ReadyPolicy => ({
    ...PLAIN,
    set,
    target: null,
    columns: [],
    isUnsure: false,
    ...told,
  });

const calendarDays = (value: number) => ({ value, unit: 'calendar_day' as const });
const workingDays = (value: number) => ({ value, unit: 'working_day' as const });

/** Article 26: within 20 working days of formation or change. */
const ART_26_LIMIT = workingDays(20);

/** Months of a rule are counted as 30 days and its year as 365: never later than the rule means. */
const NATIONAL: readonly Told[] = [
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

const INSPECTION_MORE: readonly Told[] = [
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

const CLASSES: readonly Told[] = [7, 14, 30, 60, 90, 180, 365].map((days) => ({
  key: `class_${days}`,
  name: `${days}天内有更新`,
  maxAge: calendarDays(days),
  legalBasis: OWN,
}));

const PINGCHANG_CLASSES: readonly Told[] = [
  {
    key: 'pingchang_365',
    name: '平昌口径：365天',
    maxAge: calendarDays(365),
    legalBasis: PINGCHANG,
    columns: ['机关简介', '政府工作报告', '规划计划', '政策', '预算/决算', '收费项目'],
  },
  {
    key: 'pingchang_180',
    name: '平昌口径：180天',
    maxAge: calendarDays(180),
    legalBasis: PINGCHANG,
    columns: ['政府采购'],
  },
  {
    key: 'pingchang_90',
    name: '平昌口径：90天',
    maxAge: calendarDays(90),
    legalBasis: PINGCHANG,
    columns: [
      '统计信息',
      '行政权力',
      '重大项目',
      '重大民生信息',
      '其他法定信息',
      '教育科技',
      '养老服务',
      '社会救助',
      '就业创业',
      '招考录用',
      '司法监督',
      '价格信息',
      '住房保障',
      '涉农补贴',
      '农产品价格监测',
      '监测预警',
      '审计监督',
      '市场监管',
      '环评公示',
      '环境质量公报',
      '执法检查',
      '乡村振兴',
      '行政许可/处罚',
      '医疗保障',
      '公共文化服务',
      '放管服改革',
      '价格监测',
      '民生保障',
    ],
  },
  {
    key: 'pingchang_60',
    name: '平昌口径：60天',
    maxAge: calendarDays(60),
    legalBasis: PINGCHANG,
    columns: ['社会保障', '应急管理', '环保督察', '卫生健康'],
  },
  {
    key: 'pingchang_grassroots',
    name: '平昌口径：基层政务公开（不少于4条，最新一条、相邻两条间隔均不超过90天）',
    maxAge: calendarDays(90),
    minItems: 4,
    maxGapDays: 90,
    // The local tool does not say how far back it looks; a year, so that an old gap is forgiven one day.
    gapWithinDays: 365,
    isUnsure: true,
    legalBasis: at(PINGCHANG, '基层政务公开栏目（间隔的回溯期未见规定）'),
    columns: ['基层政务公开标准化规范化各领域'],
  },
];

const JURONG_RULES: readonly Told[] = [
  {
    key: 'jurong_news',
    name: '句容口径：部门动态、图片新闻每周更新',
    maxAge: calendarDays(7),
    counterGroup: 'news',
    legalBasis: JURONG,
    columns: ['部门动态', '图片新闻'],
  },
  {
    key: 'jurong_notices',
    name: '句容口径：通知公告等每半年更新',
    maxAge: calendarDays(180),
    counterGroup: 'notices_policy',
    legalBasis: JURONG,
    columns: ['通知公告', '政策法规', '资料下载'],
  },
  {
    key: 'jurong_personnel',
    name: '句容口径：人事任免、信息公开每年更新',
    maxAge: calendarDays(365),
    legalBasis: JURONG,
    columns: ['人事任免', '信息公开'],
  },
  {
    key: 'jurong_events',
    name: '句容口径：活动信息2天内发布',
    mode: 'on_change',
    changeLimit: calendarDays(2),
    counterGroup: 'none',
    legalBasis: JURONG,
    columns: ['活动信息'],
  },
];

/** Every policy the platform brings along; numbers and texts are data an administrator changes. */
export const READY_POLICIES: readonly ReadyPolicy[] = [
  ...NATIONAL.map(ready('national')),
  ...INSPECTION_MORE.map(ready('inspection')),
  ...CLASSES.map(ready('class')),
  ...PINGCHANG_CLASSES.map(ready('pingchang')),
  ...JURONG_RULES.map(ready('jurong')),
];
