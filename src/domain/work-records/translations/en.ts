import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'work_records.day_to_come':
    'The day {value} of field "{field}" is still to come (today is {today}).',
  'work_records.day_too_early':
    'The day {value} of field "{field}" is before {earliest}; please check the year.',
  'work_records.days_reversed':
    'The day {value} of field "{field}" is before the first day, {first}.',
  'work_records.not_a_number': 'The value "{value}" of field "{field}" is not a number.',
  'work_records.negative': 'The value "{value}" of field "{field}" cannot be less than 0.',
  'work_records.not_whole': 'The value "{value}" of field "{field}" has to be a whole number.',
  'work_records.too_precise': 'The value "{value}" of field "{field}" has more than two decimals.',
  'work_records.too_large': 'The value "{value}" of field "{field}" is more than {most}.',
  'work_records.year_after_spending':
    'The year {value} of field "{field}" is later than that of the spending, {spentOn}.',
  'work_records.organization_has_records':
    'The organization "{name}" has {count} work records and cannot be deleted; delete them or move them to another one first.',
  'work_records.kept_by_own_people':
    'The work records of "{organization}" are kept by its own information officers and statisticians; those above it only read.',
};

export default texts;
