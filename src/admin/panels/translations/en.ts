const texts: Record<string, string> = {
  'panels.clock.title': 'Time limit for disclosure',
  'panels.clock.unsaved': 'Save to see the time limit.',
  'panels.clock.noFormedOn':
    'Enter the date of formation or change and save: the time limit is counted from it (Regulation art. 26).',
  'panels.clock.failed': 'The time limit could not be read.',
  'panels.clock.retry': 'Try again',
  'panels.clock.startsOn': 'Starts on',
  'panels.clock.dueOn': 'Due on',
  'panels.clock.state.open':
    '{days, plural, =0 {Due today} one {# working day left} other {# working days left}}',
  'panels.clock.state.overdue':
    'Overdue by {days, plural, one {# working day} other {# working days}}',
  'panels.clock.state.late':
    'Published {days, plural, one {# working day} other {# working days}} late',
  'panels.clock.state.met': 'Published in time',
  'panels.clock.stateWithoutCount.open': 'In time',
  'panels.clock.stateWithoutCount.overdue': 'Overdue',
  'panels.clock.stateWithoutCount.late': 'Published late',
  'panels.clock.stateWithoutCount.met': 'Published in time',
  'panels.clock.trace': 'How it was counted',
  'panels.reportChecks.title': 'Cross-checks',
  'panels.reportChecks.unsaved': 'Save to see the checks.',
  'panels.reportChecks.none': 'The figures of all tables agree.',
  'panels.reportChecks.count': '{count, plural, one {# figure} other {# figures}} to check:',
  'panels.completeness.title': 'Completeness, art. 20(2)',
  'panels.completeness.unsaved': 'Save to see the completeness.',
  'panels.completeness.complete': 'Everything that art. 20(2) asks for is entered.',
  'panels.completeness.missing': 'Still missing:',
};

export default texts;
