/** Names of the permissions and of the condition, as the role editor shows them (Strapi does not translate them). */
const names = {
  read: '查看人员与任职',
  manage: '管理任职',
  import: '导入单位和人员',
  condition: '本单位及下属单位',
  conditionCategory: '单位范围',
  takenNameSuffix: '（职责）',
  anOrganization: '范围重叠的单位',
};

export default names;
