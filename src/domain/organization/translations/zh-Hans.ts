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
  'organization.unknown': '没有这个单位：“{value}”。',
  'organization.already_ended': '“{name}”已撤销或已合并。',
  'organization.heir_not_active': '“{name}”已撤销或已合并，不能承接。',
  'organization.has_subordinates': '“{name}”还有 {count} 个下级单位，请先指定它们归谁管理。',
  'organization.has_open_columns':
    '“{name}”还负责 {count} 个开放的栏目，不能直接改为撤销或合并；请使用“目录调整”中的“机关调整”。',
  'organization.columns_choice': '撤销单位时请说明其栏目是关闭还是移交（columns）。',
};

export default texts;
