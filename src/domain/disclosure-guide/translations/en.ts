import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'disclosure_guide.missing_informationClassification':
    'The disclosure guide lacks its classification of information.',
  'disclosure_guide.missing_arrangementSystem':
    'The disclosure guide lacks its arrangement system.',
  'disclosure_guide.missing_accessMethods': 'The disclosure guide lacks its ways of access.',
  'disclosure_guide.missing_officeName': 'The disclosure guide lacks its name of the office.',
  'disclosure_guide.missing_officeAddress': 'The disclosure guide lacks its office address.',
  'disclosure_guide.missing_officeHours': 'The disclosure guide lacks its office hours.',
  'disclosure_guide.missing_phone': 'The disclosure guide lacks its telephone.',
  'disclosure_guide.missing_fax': 'The disclosure guide lacks its fax.',
  'disclosure_guide.missing_internetContact': 'The disclosure guide lacks its internet contact.',
  'disclosure_guide.missing_applicationProcedure':
    'The disclosure guide lacks its application procedure.',
  'disclosure_guide.missing_fees': 'The disclosure guide lacks its fees.',
  'disclosure_guide.missing_remedies': 'The disclosure guide lacks its supervision and remedies.',
  'disclosure_guide.organization_missing':
    'Choose the organization the disclosure guide belongs to.',
  'disclosure_guide.second_for_organization':
    '“{organization}” already has the guide “{other}”; an organization has one.',
};

export default texts;
