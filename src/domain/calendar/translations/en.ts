import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'calendar.year_not_covered':
    'The holiday arrangement for {year} is not on file, so working days cannot be counted. An administrator has to enter the holidays and make-up workdays of that year in the working calendar.',
  'calendar.day_of_other_year': 'The day {value} is not in {year}.',
  'calendar.day_twice': 'The day {value} is entered twice.',
};

export default texts;
