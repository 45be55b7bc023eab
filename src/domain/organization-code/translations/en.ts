import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'organization_code.wrong_length':
    'The code "{value}" has {length} characters: a unified social credit code has 18, an organization code has 9.',
  'organization_code.forbidden_character':
    'The code "{value}" contains characters that are not allowed: {characters}.',
  'organization_code.wrong_check_character':
    'The check character of the code "{value}" should be {expected} but is {found}.',
  'organization_code.wrong_inner_check_character':
    'Within the unified social credit code "{value}", the check character of the organization code "{inner}" should be {expected} but is {found}.',
};

export default texts;
