import type { Choice, Column } from './column';

const LEVELS: readonly Choice[] = [
  { code: 'national', label: '国家级', aliases: ['国家', '中央'] },
  { code: 'province', label: '省级', aliases: ['省', '自治区级', '直辖市级'] },
  { code: 'city', label: '市级', aliases: ['市', '地市级', '地级', '州级', '盟级'] },
  { code: 'county', label: '县级', aliases: ['县', '区级', '区县级', '县区级', '县市级', '旗级'] },
  { code: 'township', label: '乡镇级', aliases: ['乡镇', '乡级', '镇级', '乡镇街道', '街道'] },
  { code: 'village', label: '村级', aliases: ['村', '村社区', '社区'] },
];

const KINDS: readonly Choice[] = [
  { code: 'government', label: '人民政府', aliases: ['政府'] },
  { code: 'department', label: '政府部门', aliases: ['部门', '工作部门'] },
  { code: 'township_government', label: '乡镇人民政府', aliases: ['乡镇政府'] },
  {
    code: 'dispatched_office',
    label: '派出机关（街道办事处等）',
    aliases: ['派出机关', '街道办事处'],
  },
  {
    code: 'authorized_organization',
    label: '法律、法规授权的组织',
    aliases: ['授权组织', '法律法规授权的组织'],
  },
  { code: 'public_utility', label: '公共企事业单位', aliases: ['公共企业事业单位'] },
];

const text = { isRequired: false, format: 'text' } as const;
const code = { isRequired: false, format: 'code' } as const;

/** The columns of an organization file, in the order of the template. */
export const ORGANIZATION_COLUMNS: readonly Column[] = [
  {
    ...text,
    attribute: 'name',
    header: '名称',
    aliases: ['机构名称', '单位名称', '机关名称'],
    isRequired: true,
    note: '规范全称。已有单位先按代码、再按名称辨认。',
  },
  { ...text, attribute: 'shortName', header: '简称', aliases: ['规范简称'], note: '规范简称。' },
  {
    ...code,
    attribute: 'code',
    header: '统一社会信用代码',
    aliases: ['机构代码', '组织机构代码', '信用代码'],
    note: '18 位统一社会信用代码或 9 位组织机构代码，核对校验位。请把单元格设为文本格式。',
  },
  {
    attribute: 'level',
    header: '层级',
    aliases: ['行政层级'],
    isRequired: true,
    format: 'choice',
    choices: LEVELS,
    note: '从下拉列表中选择。修改已有单位时可以不填。',
  },
  {
    attribute: 'kind',
    header: '类别',
    aliases: ['机构性质', '机构类别'],
    isRequired: true,
    format: 'choice',
    choices: KINDS,
    note: '从下拉列表中选择。修改已有单位时可以不填。',
  },
  {
    ...text,
    attribute: 'parent',
    header: '上级单位',
    aliases: ['上级机构', '上级机关', '主管单位'],
    note: '上级单位的名称或代码，可以是本表中的另一行。',
  },
  {
    ...code,
    attribute: 'regionCode',
    header: '区划代码',
    aliases: ['行政区划代码'],
    note: '6、9 或 12 位数字。',
  },
  { ...text, attribute: 'address', header: '地址', aliases: ['办公地址'], note: '办公地址。' },
  {
    ...code,
    attribute: 'phone',
    header: '电话',
    aliases: ['联系电话', '办公电话'],
    note: '公开的办公电话，不填私人号码。',
  },
  { ...code, attribute: 'fax', header: '传真', aliases: ['传真号码'], note: '传真号码。' },
  {
    attribute: 'email',
    header: '电子邮箱',
    aliases: ['邮箱', '电子邮件'],
    isRequired: false,
    format: 'email',
    note: '公开的工作邮箱。',
  },
  {
    ...code,
    attribute: 'website',
    header: '网站',
    aliases: ['网址', '网站地址'],
    note: '以 http:// 或 https:// 开头。',
  },
  {
    ...text,
    attribute: 'officeHours',
    header: '办公时间',
    aliases: ['工作时间'],
    note: '例如：周一至周五 9:00—12:00，13:00—17:00（法定节假日除外）。',
  },
];

/** The row the template shows how to fill in; invented. */
export const ORGANIZATION_EXAMPLE: Readonly<Record<string, string>> = {
  name: '示例市数据局',
  shortName: '市数据局',
  level: '市级',
  kind: '政府部门',
  parent: '示例市人民政府',
  regionCode: '510100',
  address: '示例市示例路1号',
  phone: '028-00000000',
  officeHours: '周一至周五 9:00—12:00，13:00—17:00（法定节假日除外）',
};
