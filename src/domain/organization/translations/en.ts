import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'organization.parent_cycle':
    'The parent of “{name}” cannot be “{parent}”: the hierarchy would be a cycle.',
  'organization.bad_region_code': 'Region code “{value}” is wrong: it has 6, 9 or 12 digits.',
  'organization.bad_site_identifier':
    'Website identifier “{value}” is wrong: it has ten digits, or bm and eight digits.',
  'organization.in_use':
    '“{name}” is referred to in {count} places and cannot be deleted; set it to abolished or merged.',
  'organization.successor_missing': '“{name}” has been merged: name its successor.',
  'organization.successor_is_itself': '“{name}” cannot be its own successor.',
  'organization.vertical_system_missing':
    '“{name}” is vertically managed: name the system it belongs to.',
  'organization.unknown': 'There is no such organization: “{value}”.',
  'organization.already_ended': '“{name}” has been abolished or merged before.',
  'organization.heir_not_active': '“{name}” has been abolished or merged and cannot take over.',
  'organization.has_subordinates':
    '“{name}” has {count} organizations below it; say first under whom they come.',
  'organization.has_open_columns':
    '“{name}” is responsible for {count} open categories, so it cannot just be set to abolished or merged; use the catalog operations.',
  'organization.columns_choice':
    'Say whether the categories of an abolished organization are closed or handed over (columns).',
};

export default texts;
