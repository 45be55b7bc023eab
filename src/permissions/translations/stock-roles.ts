/** Strapi's three roles of the first start, as a Chinese office calls them. */
export const STOCK_ROLES: Record<string, { stock: string; name: string; description: string }> = {
  'strapi-super-admin': {
    stock: 'Super Admin',
    name: '超级管理员',
    description: '可以使用和修改全部功能与设置',
  },
  'strapi-editor': { stock: 'Editor', name: '编辑', description: '可以管理和发布全部内容' },
  'strapi-author': { stock: 'Author', name: '作者', description: '只能管理自己创建的内容' },
};
