import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'publication.withdrawn': 'Withdrawn from publication (index number {indexNumber}).',
  'publication.withdraw_with_reason': 'A withdrawal needs a reason: use the withdraw action.',
  'publication.withdraw_before_delete':
    '"{title}" is public and cannot be deleted; withdraw it with a reason first.',
  'publication.restore_explicitly':
    '"{title}" was withdrawn; restore it with an explanation instead of publishing it.',
  'publication.not_public': 'This is not public, so there is nothing to withdraw.',
  'publication.not_withdrawn': 'This was not withdrawn, so there is nothing to restore.',
  'publication.unknown_reason': 'Unknown reason "{value}"; one of: {allowed}.',
  'publication.explanation_missing':
    'An explanation is required; it is published with the withdrawal.',
  'publication.explanation_length':
    'The explanation has {length} characters; between {min} and {max} are needed.',
  'publication.replacement_not_public':
    'Replacement "{value}" is not another public document of the same type.',
  'publication.organization_missing': 'Without an organization there is no index number.',
  'publication.organization_code_missing':
    '"{name}" has neither a unified social credit code nor an organization code; enter one first.',
  'publication.code_numbered':
    'Under the code "{code}" "{name}" has already published (index number {indexNumber} for one). Index numbers are kept for ever, so no other organization can take it.',
  'publication.serial_exhausted': 'The index numbers of "{name}" for {year} are used up (99999).',
  'publication.legacy_date_forbidden':
    'Setting legacyPublishedAt needs the right to import legacy dates.',
  'publication.legacy_date_too_late':
    'legacyPublishedAt {value} is later than {limit} and cannot come from a former system.',
  'publication.unknown_type': '"{value}" is not a type that is published.',
  'revision.missing': 'A save must state the revision it is based on.',
  'revision.malformed': 'Revision "{value}" is not an integer.',
  'revision.conflict':
    'Somebody else has saved in between (you started from revision {sent}, it is now {current}); nothing was saved.',
};

export default texts;
