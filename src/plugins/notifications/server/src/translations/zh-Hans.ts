/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
const actionNames = { 'read-deliveries': '查看邮件发送情况', 'edit-templates': '修改邮件模板' };

export default actionNames;
