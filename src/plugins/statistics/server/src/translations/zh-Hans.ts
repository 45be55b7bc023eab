/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
export const permissionNames = {
  read: '查看统计报表',
  fill: '填报、审核和接收统计报表',
  'manage-rounds': '管理统计报送轮次和起报单位',
  'manage-sets': '设置统计指标',
};
