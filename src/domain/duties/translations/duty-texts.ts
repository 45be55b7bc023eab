import type { DutyConflict } from '../conflicts.data';
import type { Duty } from '../duties';

type Text = { zh: string; en: string };

export const DUTY_TEXTS: Record<Duty, { name: Text; description: Text }> = {
  information_officer: {
    name: { zh: '信息员', en: 'Information officer' },
    description: {
      zh: '起草、修改本单位及下属单位的公开信息，上传附件，维护本单位机构信息；不能发布',
      en: 'Drafts and edits what the own organization and those below it disclose, uploads files, keeps the own organization’s record; does not publish',
    },
  },
  first_reviewer: {
    name: { zh: '初审', en: 'First reviewer' },
    description: {
      zh: '一审一校：核对文字、事实、人名地名和链接，可查看本单位及下属单位的稿件',
      en: 'First review and proofreading: wording, facts, names, links; reads the drafts of the own organization and below',
    },
  },
  second_reviewer: {
    name: { zh: '复审', en: 'Second reviewer' },
    description: {
      zh: '二审二校：核对政策一致性、格式和隐私处理，可查看本单位及下属单位的稿件',
      en: 'Second review and proofreading: policy, form, privacy; reads the drafts of the own organization and below',
    },
  },
  secrecy_reviewer: {
    name: { zh: '保密审查员', en: 'Secrecy reviewer' },
    description: {
      zh: '先审查、后公开：逐项作保密审查，可查看本单位及下属单位的稿件',
      en: 'Clears every item before it is disclosed; reads the drafts of the own organization and below',
    },
  },
  final_reviewer: {
    name: { zh: '终审', en: 'Final reviewer' },
    description: {
      zh: '三审三校：签发并可发布本单位及下属单位的公开信息',
      en: 'Final review: signs off and may publish for the own organization and below',
    },
  },
  column_manager: {
    name: { zh: '栏目管理员', en: 'Column manager' },
    description: {
      zh: '维护本单位负责的目录栏目，发布本单位及下属单位的公开信息',
      en: 'Keeps the catalog categories the own organization answers for and publishes for it and those below',
    },
  },
  access_request_handler: {
    name: { zh: '申请办理员', en: 'Access request handler' },
    description: {
      zh: '办理依申请公开，可查看本单位及下属单位的信息',
      en: 'Answers applications for disclosure; reads what the own organization and those below hold',
    },
  },
  statistician: {
    name: { zh: '统计员', en: 'Statistician' },
    description: {
      zh: '填报和汇总统计报表，可查看本单位及下属单位的信息',
      en: 'Fills in and sums up the returns; reads what the own organization and those below hold',
    },
  },
  auditor: {
    name: { zh: '审计员', en: 'Auditor' },
    description: {
      zh: '只读：查看全部单位的信息、任职和台账，不能修改任何内容',
      en: 'Read only: the content, the assignments and the ledger of all organizations; changes nothing',
    },
  },
  system_administrator: {
    name: { zh: '系统管理员', en: 'System administrator' },
    description: {
      zh: '管理账号、角色、任职、后台任务和系统设置，没有内容权限',
      en: 'Manages accounts, roles, assignments, jobs and settings; has no right over content',
    },
  },
};

/** Where each separation of duties comes from. */
export const CONFLICT_BASES: Record<DutyConflict['code'], Text> = {
  'duties.two_review_steps': {
    zh: '“三审三校”制度：三个审次分别由不同责任人负责（各地信息发布审核制度）',
    en: 'The three-review system of local publication rules: each of the three steps has its own responsible person',
  },
  'duties.secrecy_and_author': {
    zh: '《保守国家秘密法》（2024）第三十五条、《保守国家秘密法实施条例》（2024）第四十二条：先审查、后公开，逐项审查',
    en: 'Law on Guarding State Secrets (2024) art. 35 and its implementing regulation (2024) art. 42: review item by item before disclosure',
  },
  'duties.secrecy_and_publisher': {
    zh: '《保守国家秘密法实施条例》（2024）第四十二条：先审查、后公开；审查与发布分工负责',
    en: 'Implementing regulation of the Law on Guarding State Secrets (2024) art. 42: review first, disclose afterwards; the two are kept apart',
  },
  'duties.author_and_reviewer': {
    zh: '“谁上传谁负责、谁审核谁负责、谁签发谁负责”：起草与审核分开（各地信息发布审核制度）',
    en: 'Local publication rules: who uploads, who reviews and who signs each answer for their own part',
  },
  'duties.author_and_publisher': {
    zh: '“谁上传谁负责、谁审核谁负责、谁签发谁负责”：起草与发布分开（各地信息发布审核制度）',
    en: 'Local publication rules: who uploads, who reviews and who signs each answer for their own part',
  },
  'duties.auditor_and_other': {
    zh: '本平台的职责分离原则：监督者不参与被监督的工作',
    en: 'Separation of duties of this platform: who audits takes no part in what is audited',
  },
  'duties.administrator_and_content': {
    zh: '本平台的职责分离原则：系统管理与内容审核、发布分开',
    en: 'Separation of duties of this platform: running the system is kept apart from reviewing and publishing content',
  },
};
