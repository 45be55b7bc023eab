/** Fields of an organization's record, as messages name them. */
export const recordFieldTexts: Readonly<Record<string, string>> = {
  name: '机构名称',
  shortName: '规范简称',
  functions: '机关职能',
  leaders: '负责人',
  offices: '内设机构',
  address: '办公地址',
  officeHours: '办公时间',
  phone: '联系电话',
  fax: '传真',
  email: '电子邮箱',
  website: '网站地址',
};
