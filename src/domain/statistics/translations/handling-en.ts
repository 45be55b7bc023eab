import type { ReasonTexts } from '../../reasons/reason';

/** What requests about returns, rounds and sets are refused for. */
const texts: ReasonTexts = {
  'statistics.value_not_understood': 'The value "{value}" of {parameter} is not understood.',
  'statistics.parameter_not_understood': 'Parameter {parameter} is not understood.',
  'statistics.cell_is_sum': '{cell} is worked out as "{sum}"; it cannot be "{value}".',
  'statistics.code_in_use':
    'Returns have numbers for the indicator "{code}": it cannot be deleted; state until when it is asked.',
  'statistics.set_changed_meanwhile': 'The set was changed by somebody else; load it again.',
  'statistics.set_unknown': 'There is no set "{set}".',
  'statistics.unit_collects_nothing':
    '"{unit}" collects no returns; its own is frozen by the unit it reports to.',
  'statistics.quarter_still_runs':
    'The period {quarter} runs until {lastDay}: its return can be filled in, but not handed in before it is over.',
  'statistics.units_changed_meanwhile':
    'The reporting units were changed by somebody else; load them again.',
  'statistics.not_your_unit': 'You are not the statistician of "{unit}".',
  'statistics.unit_not_in_reach': 'There is no return of this unit, or you may not see it.',
  'statistics.reports_to_others':
    '"{unit}" does not report to your unit; the unit it reports to has to remind it.',
  'statistics.handed_in_already': '"{unit}" has handed in already and needs no reminder.',
  'statistics.nobody_fills_in':
    '"{unit}" has no statistician and no information officer to remind; assign somebody first.',
  'statistics.quarter_to_come': '{quarter} has not begun yet; nothing can be reported for it.',
  'statistics.round_empty': 'No unit files in {quarter}, or nothing is asked in it.',
  'statistics.round_unknown': 'There is no round of "{setKey}" for {quarter}.',
};

export default texts;
