/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
export const permissionNames = {
  'manage-sites': '设置网站可用性监测',
  'read-checks': '查看可用性和链接检查结果',
};
