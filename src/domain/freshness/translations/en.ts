import type { ReasonTexts } from '../../reasons/reason';
import told from './told-en';

const texts: ReasonTexts = {
  // Policies
  'freshness.key_missing': 'A policy needs a key.',
  'freshness.key_twice': 'The key "{value}" is used twice.',
  'freshness.name_missing': 'A policy needs a name.',
  'freshness.legal_basis_missing': 'The legal basis is missing: the text that sets this limit.',
  'freshness.unknown_choice': '"{value}" is none of the choices: {allowed}.',
  'freshness.target_missing': 'The policy is for "{kind}", but for which one is not said.',
  'freshness.target_unknown': 'The target "{value}" ({kind}) does not exist.',
  'freshness.home_group': 'A policy for home pages counts as "home", and no other policy does.',
  'freshness.age_out_of_range':
    'The age "{value}" is not usable; a whole number from 1 to {most} is needed.',
  'freshness.unknown_unit':
    'The unit "{value}" is neither calendar days (calendar_day) nor working days (working_day).',
  'freshness.number_out_of_range':
    '"{value}" is not usable; a whole number from {least} to {most} is needed.',
  'freshness.not_in_mode': 'This cannot be set in the mode "{mode}".',
  'freshness.nothing_demanded': 'The policy demands nothing that the mode "{mode}" looks at.',
  'freshness.period_without_items': 'A period is given, but not how many items are wanted in it.',
  'freshness.gap_incomplete':
    'The longest gap and the days to look back go together; one is missing.',
  'freshness.gap_longer_than_period':
    'The longest gap of {most} days must be shorter than the {within} days looked at.',
  'freshness.points_and_severity':
    'Points {value} and severity do not agree: "deduct" needs points above 0, the others 0.',
  'freshness.not_a_day': '"{value}" is not a day.',
  'freshness.period_reversed': 'The policy ends on {to}, before it begins on {from}.',
  'freshness.policies_overlap':
    'The policies "{name}" and "{other}" are for the same target at the same time.',

  // Confirming, acknowledging, rectifying
  'freshness.note_missing': 'A note is needed.',
  'freshness.evidence_missing':
    'Evidence is needed: the address, document number or file it was compared with.',
  'freshness.confirmation_not_allowed':
    'The policy "{policy}" takes no confirmation; the content has to be updated.',
  'freshness.nothing_to_confirm': 'Nothing is public here, so there is nothing to confirm.',
  'freshness.confirmations_used_up':
    'The policy "{policy}" takes at most {most} confirmations in a row; the content has to be updated.',
  'freshness.nothing_to_acknowledge':
    'Nothing is overdue or due soon, so there is nothing to acknowledge.',
  'freshness.planned_in_the_past': 'The planned day {value} is over.',
  'freshness.planned_too_late':
    'The planned day {value} is too late: at most {days} days after the breach began, {latest}.',
  'freshness.rechecked_by_rectifier':
    'Somebody else has to check again; neither who put it right nor who stands in for them.',
  'freshness.not_rectified': 'It is still blank or overdue, so it is not put right.',

  'freshness.parameter_not_understood': 'Parameter {parameter} is not understood.',
  'freshness.day_not_kept':
    'Nothing was kept of {value}: every day is kept when it ends; ask for a day that was, or today.',
  'freshness.nothing_to_recheck': 'There is nothing that waits for a second look.',
  'freshness.policy_conflict': 'The policy was changed by somebody else; load it again.',

  ...told,
};

export default texts;
