import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'organization_code.wrong_length':
    '机构代码“{value}”有 {length} 位，统一社会信用代码应为 18 位，组织机构代码应为 9 位。',
  'organization_code.forbidden_character': '机构代码“{value}”含有不允许的字符：{characters}。',
  'organization_code.wrong_check_character':
    '机构代码“{value}”的校验码应为 {expected}，实际为 {found}。',
  'organization_code.wrong_inner_check_character':
    '统一社会信用代码“{value}”中的主体标识码“{inner}”的校验码应为 {expected}，实际为 {found}。',
};

export default texts;
