import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'vocabulary.in_use':
    'The term “{name}” is used in {count} places and cannot be deleted; retire it instead.',
  'vocabulary.parent_of_other_scheme':
    'The parent “{parent}” of the term “{name}” belongs to another scheme.',
  'vocabulary.scheme_in_use':
    'The term “{name}” is chosen by {count} disclosures and cannot move to another scheme.',
  'vocabulary.parent_cycle':
    'The parent of the term “{name}” cannot be “{parent}”: the hierarchy would be a cycle.',
};

export default texts;
