/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
export const permissionNames = {
  read: '查看更新监测',
  confirm: '确认栏目内容仍然准确',
  'manage-policies': '设置更新要求',
  'manage-sites': '设置网站可用性监测',
  'read-checks': '查看可用性和链接检查结果',
};
