/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
export const permissionNames = {
  'manage-sites': '设置网站可用性监测',
  'read-links': '查看链接检查结果',
};
