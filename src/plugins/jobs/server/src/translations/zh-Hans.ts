/** Names of the permissions, as the role editor shows them (Strapi does not translate them). */
const actionNames = { read: '查看任务', run: '执行和重试任务' };

export default actionNames;
