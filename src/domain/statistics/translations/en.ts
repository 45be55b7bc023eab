import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  // Indicators
  'statistics.code_missing': 'The indicator "{name}" has no code.',
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
};

export default texts;
