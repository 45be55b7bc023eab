/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
const actionNames = {
  'read-ledger': '查看和导出公开台账',
  withdraw: '撤回公开',
  restore: '恢复公开',
  'manage-catalog': '调整目录和机关',
  'import-legacy-dates': '导入原系统公开时间',
};

export default actionNames;
