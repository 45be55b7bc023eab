import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'privacy.national_id': 'The content seems to contain a resident identity number: {value}.',
  'privacy.mobile':
    'The content seems to contain a mobile number: {value}. Make sure that it is not a private one.',
  'privacy.bank_card': 'The content seems to contain a bank card number: {value}.',
};

export default texts;
