import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'document_number.none': 'No document number is given.',
  'document_number.malformed':
    'The document number "{value}" cannot be read: it needs an agency code, a bracketed year and a serial, or an order with its serial.',
  'document_number.year_out_of_range':
    'The year {year} in the document number "{value}" is not between 1900 and 2099.',
  'document_number.serial_out_of_range':
    'The serial {serial} in the document number "{value}" is not between 1 and 99999.',
};

export default texts;
