import type { LegalBasis } from './policy';
import { OWN } from './ready-policies-national.data';
import { at, calendarDays, type Told } from './ready-policy';

const PINGCHANG: LegalBasis = { title: '平昌县政务公开栏目超期监测口径', provision: null };
const JURONG: LegalBasis = { title: '句容市工业和信息化局网站信息更新要求', provision: null };

export const CLASSES: readonly Told[] = [7, 14, 30, 60, 90, 180, 365].map((days) => ({
  key: `class_${days}`,
  name: `${days}天内有更新`,
  maxAge: calendarDays(days),
  legalBasis: OWN,
}));

export const PINGCHANG_CLASSES: readonly Told[] = [
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

export const JURONG_RULES: readonly Told[] = [
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
