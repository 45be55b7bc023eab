import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'organization.parent_cycle': '“{name}”的上级机关不能是“{parent}”：上下级关系成了循环。',
  'organization.bad_region_code': '行政区划代码“{value}”有误：应为 6、9 或 12 位数字。',
  'organization.bad_site_identifier':
    '网站标识码“{value}”有误：应为 10 位数字，或 bm 加 8 位数字。',
  'organization.in_use': '“{name}”正被 {count} 处引用，不能删除；请改为“已撤销”或“已合并”。',
  'organization.successor_missing': '“{name}”已撤并，请填写承接单位。',
  'organization.successor_is_itself': '“{name}”的承接单位不能是它自己。',
  'organization.vertical_system_missing': '“{name}”实行垂直管理，请填写所属垂直管理系统。',
};

export default texts;
