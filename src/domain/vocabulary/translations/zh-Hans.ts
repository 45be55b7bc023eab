import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'vocabulary.in_use': '词条“{name}”正被 {count} 处引用，不能删除；请改为停用。',
  'vocabulary.parent_of_other_scheme': '词条“{name}”的上级“{parent}”属于另一个词表。',
  'vocabulary.scheme_in_use': '词条“{name}”已被 {count} 条信息引用，不能改到别的词表。',
  'vocabulary.parent_cycle': '词条“{name}”的上级不能是“{parent}”：上下级关系成了循环。',
};

export default texts;
