import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'catalog.cycle':
    'The parent of category “{name}” cannot be “{parent}”: the tree would have a cycle.',
  'catalog.parent_holds_content':
    'Parent category “{parent}” already files {count} disclosures, so it cannot get subcategories; move them first.',
  'catalog.time_limit_days_missing':
    'The time limit of category “{name}” needs a number of days other than 0.',
  'catalog.in_use':
    'Category “{name}” still has {children} subcategories and {disclosures} disclosures and cannot be deleted.',
};

export default texts;
