const texts: Record<string, string> = {
  'annual-report-table.label': 'Annual report table',
  'annual-report-table.description':
    'A table of the disclosure annual report in the form used nationwide',
  'annual-report-table.usage':
    'Fill in as in a spreadsheet: Enter and arrow keys move, blocks can be pasted from Excel; blank, "/" and "—" count as 0.',
  'annual-report-table.fillSums': 'Fill in the sums',
  'annual-report-table.expected': 'should be {computed}',
  'annual-report-table.balanced': 'equal',
  'annual-report-table.difference': 'differs by {difference}',
  'annual-report-table.clean': 'Nothing to correct.',
  'annual-report-table.problems': 'To be corrected ({count}); click to go to the cell:',
  'annual-report-table.pasted': '{count} cells pasted.',
  'annual-report-table.pastedPartly':
    '{count} cells pasted; {outside} more lie outside the table and were left out.',
  'annual-report-table.unknown':
    'The table "{table}" in the settings of this field does not exist; use proactive, applications or remedies.',
};

export default texts;
