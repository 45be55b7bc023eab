import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'index_number.empty': 'No index number is given.',
  'index_number.malformed':
    'The index number "{value}" cannot be read: it needs an organization code, a slash, a four-digit year, a hyphen and a five-digit serial.',
  'index_number.month_out_of_range':
    'The month {month} in the index number "{value}" is not between 1 and 12.',
  'index_number.serial_zero':
    'The serial in the index number "{value}" is zero: serials start at 00001.',
};

export default texts;
