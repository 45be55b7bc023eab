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
  'statistics.units_changed_meanwhile':
    'The reporting units were changed by somebody else; load them again.',
  'statistics.not_your_unit': 'You are not the statistician of "{unit}".',
  'statistics.quarter_to_come': '{quarter} has not begun yet; nothing can be reported for it.',
  'statistics.round_empty': 'No unit files in {quarter}, or nothing is asked in it.',
  'statistics.round_unknown': 'There is no round of "{setKey}" for {quarter}.',
};

export default texts;
