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
  'catalog.has_history':
    'Information was published in category “{name}” ({count} records), so it cannot be deleted; close or merge it.',
  'catalog.is_successor': 'Category “{name}” took over merged categories and cannot be deleted.',
  'catalog.note_missing':
    'Give the reason for this change; it is kept in the history of the catalog.',
  'catalog.note_length': 'The reason has {length} characters; between {min} and {max} are needed.',
  'catalog.day_in_future': 'Day {value} has not come yet (today is {today}).',
  'catalog.unknown_category': 'There is no such category: “{value}”.',
  'catalog.unknown_operation': 'There is no such operation: “{value}”.',
  'catalog.parent_not_open': 'Category “{parent}” is closed or merged and cannot be a parent.',
  'catalog.merged_stays': 'Category “{name}” has been merged into another one and stays as it is.',
  'catalog.already_there': 'Category “{name}” is already below this parent.',
  'catalog.into_itself': 'Category “{name}” cannot be merged into itself.',
  'catalog.target_not_open': 'Category “{name}” is closed or merged and cannot take over.',
  'catalog.target_not_leaf':
    'Category “{name}” has subcategories and cannot take over disclosures; choose a leaf.',
  'catalog.has_children':
    'Category “{name}” has {children} subcategories; deal with them first, or move them along.',
  'catalog.not_open': 'Category “{name}” is closed or merged, so this cannot be done to it.',
  'catalog.already_open': 'Category “{name}” is not closed.',
  'catalog.has_open_children':
    'Category “{name}” has {children} open subcategories; close or move them first.',
  'catalog.split_without_parts': 'Name at least one category to split into.',
  'catalog.name_missing': 'The new category with code “{code}” has no name.',
  'catalog.bad_code': 'Category code “{value}” is wrong: small letters, digits and hyphens only.',
  'catalog.code_taken': 'Category code “{value}” is taken.',
  'catalog.not_filed_here': 'Disclosure “{value}” is not filed in category “{name}”.',
  'catalog.chosen_twice': 'Disclosure “{value}” was given to two categories.',
  'catalog.unknown_rest': 'The rest cannot go to “{value}”; possible: {allowed}.',
  'catalog.rest_unplaced': '{count} disclosures have no place yet; say where the rest goes.',
  'catalog.unreadable_period': 'The period is wrong: {from} is later than {to}.',
};

export default texts;
