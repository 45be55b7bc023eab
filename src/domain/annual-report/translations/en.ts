import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'annual_report.table_missing':
    'The table "{tableEn}" has not been filled in; where there is nothing to report, enter 0 and save.',
  'annual_report.table_unreadable': 'The table "{tableEn}" is not readable table data: {value}.',
  'annual_report.row_unreadable': 'The row "{rowEn}" is not readable table data: {value}.',
  'annual_report.row_unknown': 'The table "{tableEn}" has no row with the code "{row}".',
  'annual_report.column_unknown': 'The row "{rowEn}" has no column with the code "{column}".',
  'annual_report.cell_not_a_number': '{cellEn} contains "{value}"; a number from 0 is expected.',
  'annual_report.cell_not_whole': '{cellEn} contains "{value}"; a whole number from 0 is expected.',
  'annual_report.cell_too_precise':
    '{cellEn} contains "{value}"; at most two decimals are allowed.',
  'annual_report.cell_too_large': '{cellEn} contains "{value}", which is too large; please check.',
  'annual_report.applications_unbalanced':
    'Column "{scopeEn}": {leftEn} is {leftValue}, but {rightEn} is {rightValue}; they must be equal.',
  'annual_report.results_total_differs':
    'Column "{scopeEn}": {leftEn} contains {leftValue}, but {rightEn} is {rightValue}; they must be equal.',
  'annual_report.applicants_total_differs':
    'Row "{scopeEn}": {leftEn} contains {leftValue}, but {rightEn} is {rightValue}; they must be equal.',
  'annual_report.remedies_total_differs':
    '"{scopeEn}": {leftEn} contains {leftValue}, but {rightEn} is {rightValue}; they must be equal.',
  'annual_report.carry_over_differs':
    "This year's {leftEn} is {leftValue}, but {rightEn} of last year's report is {rightValue}; they should agree, please check.",
  'annual_report.in_force_differs':
    "This year's {leftEn} is {leftValue}, but last year's {rightEn} plus issued minus repealed this year is {rightValue}; keep it if older files were cleaned up.",
  'annual_report.quoted_number_differs':
    'Section "{sectionEn}" says "{quote}" ({leftValue}), but {rightEn} in the table is {rightValue}; please check.',
  'annual_report.consolidation_differs':
    'In this report {leftEn} is {leftValue}, but the {count} reports it consists of add up to {rightValue} for {rightEn}; they must be equal.',
  'annual_report.second_for_year':
    '“{organization}” already has a report for {year}, “{other}”; a year has one.',
  'annual_report.impossible_year': 'The year “{value}” is not possible; reports exist since 2008.',
  'annual_report.unknown_form': 'There is no form “{value}”; “{known}” is available.',
  'annual_report.section_missing':
    'Section “{sectionEn}” is empty; if there is nothing to report, say so.',
  'annual_report.organization_missing': 'Choose the organization the annual report belongs to.',
};

export default texts;
