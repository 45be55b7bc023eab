import type { ReasonTexts } from '../../reasons/reason';
import handling from './handling-en';

const texts: ReasonTexts = {
  ...handling,

  // Indicators
  'statistics.unknown_choice': '"{value}" in "{at}" is none of the choices: {allowed}.',
  'statistics.code_missing': 'The indicator "{name}" has no code.',
  'statistics.code_malformed':
    'The code "{code}" of "{name}" has to be made of letters and digits, with points or dashes between them, 40 characters at most.',
  'statistics.source_unknown_channel':
    'The indicator {code} "{name}" counts the channel "{value}", which is not known; known are {allowed}.',
  'statistics.set_without_name': 'The form has no name.',
  'statistics.name_missing': 'The indicator with the code "{code}" has no name.',
  'statistics.legal_basis_missing': 'The indicator {code} "{name}" names no legal basis.',
  'statistics.validity_reversed':
    'The indicator {code} "{name}" ends in {to}, before it begins in {from}.',
  'statistics.heading_with_number':
    '{code} "{name}" is a heading; it takes neither an automatic source nor a formula.',
  'statistics.text_with_number':
    '{code} "{name}" is not a number; it takes neither a formula nor decimals.',
  'statistics.code_twice':
    'The code "{code}" stands for two indicators at the same time: "{name}" and "{other}".',
  'statistics.parent_unknown':
    'The parent "{parent}" of the indicator {code} "{name}" does not exist at that time.',
  'statistics.parents_in_circle': 'The parents go round in a circle: {codes}.',
  'statistics.formulas_in_circle': 'The formulas go round in a circle: {codes}.',
  'statistics.formula_unknown_code':
    'The formula of the indicator {code} "{name}" names "{other}"; there is no such number.',
  'statistics.identity_unknown_code':
    'The identity {identity} names "{other}"; there is no such number.',
  'statistics.identity_empty_side': 'One side of the identity {identity} names no indicator.',
  'statistics.identity_validity_reversed':
    'The identity {identity} ends in {to}, before it begins in {from}.',
  'statistics.identity_twice': 'The identity "{identity}" is there twice at the same time.',

  // Identities
  'statistics.sides_differ':
    'Identity {identity}: {left} comes to {leftValue}; {right} comes to {rightValue}; both must be equal.',
  'statistics.left_too_large':
    'Identity {identity}: {left} comes to {leftValue} and must not be more than {right}, which comes to {rightValue}.',
  'statistics.left_too_small':
    'Identity {identity}: {left} comes to {leftValue} and must not be less than {right}, which comes to {rightValue}.',
  'statistics.differs_from_largest':
    'Identity {identity}: {left} is {leftValue}; {right} is {rightValue}; it must equal the largest of them.',
  'statistics.larger_than_largest':
    'Identity {identity}: {left} is {leftValue} and must not be more than the largest of {right}, which is {rightValue}.',
  'statistics.smaller_than_largest':
    'Identity {identity}: {left} is {leftValue} and must not be less than the largest of {right}, which is {rightValue}.',
  'statistics.blank_is_known':
    '{cell} is blank, but by the identity {identity} it must be {value}: {left}; {right}.',
  'statistics.year_is_not_sum':
    '{cell} is {value} for the year, but its periods add up to {expected}: {quarters}; both must be equal.',
  'statistics.year_is_not_last_value':
    '{cell} is {value} for the year, but {expected} in the last period: {quarters}; a stock takes the last one.',

  // Filling in
  'statistics.cell_is_heading': '{cell} is a heading and takes no number: "{value}".',
  'statistics.cell_not_readable': '{cell} contains "{value}", which cannot be read.',
  'statistics.cell_text_too_long': '{cell} contains more than 255 characters: "{value}".',
  'statistics.cell_not_yes_no': '{cell} contains "{value}"; yes or no is expected.',
  'statistics.cell_not_a_number':
    '{cell} contains "{value}"; a number is expected, or nothing where there is no data.',
  'statistics.cell_negative': '{cell} contains "{value}"; it cannot be negative.',
  'statistics.cell_too_large':
    '{cell} contains "{value}", more than 12 digits before the point; please check.',
  'statistics.cell_not_whole': '{cell} contains "{value}"; a whole number is expected.',
  'statistics.cell_too_precise': '{cell} contains "{value}"; at most two decimals are allowed.',
  'statistics.return_empty': 'The return for {quarter} contains no number at all.',
  'statistics.cell_not_asked': '"{code}" is not asked in this period, but contains "{value}".',

  // Handling a return
  'statistics.return_changed_meanwhile':
    'Somebody else changed the return (you saw save {seen}, it is now {version}); load it again.',
  'statistics.return_is_frozen':
    'Revision {revision} of the return is frozen and cannot change; begin a correction with a reason.',
  'statistics.return_wrong_state': 'The return is "{stateEn}"; "{moveEn}" is not possible.',
  'statistics.return_role_missing':
    'For "{moveEn}" you have to be one of: {rolesEn}, for this unit.',
  'statistics.filler_reviews_own':
    'Whoever filled in the return does not review it; somebody else has to.',
  'statistics.unit_accepts_own':
    'Whoever filled in or reviewed the return does not accept it for the upper unit; somebody else has to.',
  'statistics.reason_missing': '"{moveEn}" needs a reason.',
  'statistics.warning_unexplained': 'A warning has not been explained yet: {key}.',
  'statistics.override_without_reason':
    '{cell} was counted as {counted}; a reason is needed to make it {value}.',
  'statistics.footer_missing': 'The footer is not complete: {partEn}.',
  'statistics.footer_same_person':
    'Reviewer and filler are both "{value}"; they have to be two people.',
  'statistics.footer_phone': '"{value}" does not look like a telephone number.',
  'statistics.footer_not_a_day': 'The day of filling in, "{value}", is not a day.',
  'statistics.footer_before_period':
    'The day of filling in, {value}, is before the period begins on {firstDay}.',
  'statistics.footer_in_future': 'The day of filling in, {value}, is still to come.',

  // Importing a return
  'statistics.import_not_xlsx':
    'The file "{name}" cannot be imported; a return exported here and saved as .xlsx is needed.',
  'statistics.import_unreadable':
    'The file "{name}" is damaged, unpacks to too much or is no .xlsx file; it cannot be read.',
  'statistics.import_not_our_form':
    'The file "{name}" is no return exported here. Fill in the exported one; do not copy it to another file.',
  'statistics.import_sheet_missing': 'The file "{name}" has no sheet "{sheet}" with the return.',
  'statistics.import_other_form': 'This is another form ({value}); it has to be "{expected}".',
  'statistics.import_other_version':
    'The file has version {value} of the indicators, now it is {expected}; export it again and fill that in.',
  'statistics.import_wrong_period':
    'The period of the file is {valueEn}; it has to be {expectedEn}.',
  'statistics.import_other_unit':
    'The file is the return of "{value}"; it has to be that of "{expected}".',
  'statistics.import_code_unknown':
    'The code "{code}" in {place} is not in this form; codes must not be changed.',
  'statistics.import_code_twice':
    'The code "{code}" in {place} is there twice; codes must not be changed.',
  'statistics.import_code_moved':
    'The code "{code}" in {place} stands for "{expected}", but beside it is "{name}"; codes and names must not be changed.',
  'statistics.import_row_missing':
    'The row of {place} has gone: {indicator}; rows must not be deleted.',
  'statistics.import_formula_error': 'The formula in {cell} results in the error "{value}".',
  'statistics.import_formula_without_value':
    '{cell} is a formula whose result is not in the file; open and save it in Excel or WPS, or write the number.',
  'statistics.import_sum_differs': '{cell} is {value}, but its parts add up to {expected}.',
  'statistics.import_year_differs':
    '{cell} is {value} for the year and has to be {expected}; the platform works it out, it is not imported.',
  'statistics.import_not_a_day':
    'The day of filling in in {cell}, "{value}", is no day; write 2026-04-03, for example.',
  'statistics.import_footer_too_long': 'The text in {cell} is too long; {most} characters at most.',

  // Rounds
  'statistics.number_out_of_range':
    '"{value}" is not usable; a whole number from {least} to {most} is needed.',
  'statistics.city_due_before_district':
    'The day for the city ({city}) cannot be before the day for the districts ({district}): they collect first.',

  // Reporting units
  'statistics.unit_without_name': 'The reporting unit ({id}) has no name.',
  'statistics.unit_validity_reversed': '"{name}" ends in {to}, before it begins in {from}.',
  'statistics.unit_merged_but_open': '"{name}" was merged; its last quarter is missing.',
  'statistics.unit_names_itself':
    '"{name}" cannot report to, count in, be merged into or be guided by itself.',
  'statistics.unit_unknown': '"{name}" names the unit "{other}", which is not there at that time.',
  'statistics.unit_orphaned':
    '"{name}" belongs to "{other}", which has ended by {quarter} and was merged into nobody: it would be in no total.',
  'statistics.unit_merged_into_nothing':
    '"{name}" was merged into "{other}", which is not there in {quarter}.',
  'statistics.unit_region_no_government':
    'The local region of "{name}" has to be a government; "{other}" is none.',
  'statistics.unit_twice': '"{name}" and "{other}" are the same reporting unit at the same time.',
  'statistics.unit_organization_twice':
    '"{name}" and "{other}" stand for the same organization at the same time; it would count twice.',
  'statistics.units_in_circle': 'Who reports to whom goes round in a circle: {names}.',
  'statistics.units_below_not_yours':
    'The units below "{name}" are set by its statisticians, or by whoever manages rounds.',
  'statistics.unit_of_others':
    'The id "{id}" belongs to "{other}", which is not on this list; "{name}" needs another one.',
  'statistics.unit_not_below': '"{name}" has to report to "{root}" or to a unit on its list.',
  'statistics.unit_names_outsider':
    '"{name}" has to count in, or be merged into, "{root}" or a unit on its list; "{other}" is none.',
  'statistics.unit_organization_outside':
    'The organization of "{name}" is not below "{root}". A vertically managed unit needs its local region; an organization of another area cannot be listed.',
};

export default texts;
