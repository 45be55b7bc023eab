import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'disclosure.expires_before_effective':
    'The expiry date {expiresOn} is before the effective date {effectiveOn}.',
  'disclosure.category_not_leaf':
    'Category “{category}” has subcategories; a disclosure is filed under a leaf category only.',
  'disclosure.duplicate_document_number':
    'Document number “{value}” is taken: “{organization}” already has “{other}” with it.',
  'disclosure.linked_to_itself': 'Link {field} cannot point at the disclosure itself.',
  'disclosure.term_retired': 'The term “{name}” has been retired; choose another.',
  'disclosure.term_of_other_scheme':
    'Field {field}: “{name}” cannot be chosen, it belongs to another vocabulary.',
  'disclosure.active_address':
    'The channel address “{value}” holds active code and cannot be used.',
  'disclosure.basis_without_reason':
    'What is disclosed proactively has no ground for withholding ({basis}).',
  'disclosure.ground_forbids_disclosure':
    'Ground {basis} (Regulation art. 14) forbids disclosure, also on application.',
  'disclosure.not_public': '“{title}” is not to be disclosed and cannot be published.',
  'disclosure.legal_basis_missing':
    'Disclosure mode {mode} is not proactive: give the ground (Regulation art. 14–16).',
  'disclosure.content_on_application':
    '“{title}” is disclosed on application: only its catalog entry is public, so clear body and attachments first.',
  'disclosure.field_missing': 'Fill in {field} before publishing.',
  'disclosure.category_closed':
    'Category “{category}” is closed or merged and takes nothing new; choose another one.',
  'disclosure.organization_inactive':
    '“{organization}” has been abolished or merged and cannot publish anything new.',
};

export default texts;
