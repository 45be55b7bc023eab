import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'catalog.cycle': '栏目“{name}”的上级不能是“{parent}”：目录树成了循环。',
  'catalog.parent_holds_content':
    '上级栏目“{parent}”下已有 {count} 条信息，不能再设下级栏目；请先把这些信息移到别的栏目。',
  'catalog.time_limit_days_missing': '栏目“{name}”的公开时限要填写天数，不能为 0。',
  'catalog.in_use': '栏目“{name}”下还有 {children} 个下级栏目、{disclosures} 条信息，不能删除。',
};

export default texts;
