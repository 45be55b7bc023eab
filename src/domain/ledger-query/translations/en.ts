import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'ledger_query.given_twice': 'Ledger parameter {parameter} takes one value only.',
  'ledger_query.unknown_kind': 'The ledger has no kind “{kind}”; it has: {kinds}.',
  'ledger_query.too_long': 'Ledger parameter {parameter} is too long; {max} characters at most.',
  'ledger_query.not_a_day':
    'Ledger parameter {parameter}: the date “{value}” does not exist; give a real date as year-month-day.',
  'ledger_query.reversed_period': 'The period ends before it begins: from {from} to {to}.',
  'ledger_query.not_a_number':
    'Ledger parameter {parameter}: “{value}” is no whole number from 1 to {max}.',
};

export default texts;
