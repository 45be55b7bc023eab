import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'finding.in_attachment': 'Attachment "{attachment}": ',
  'secrecy.mark': 'It carries the secret mark "{mark}" and must not be disclosed.',
  'secrecy.internal_mark': 'It carries the internal mark "{mark}" and must not be disclosed.',
  'secrecy.restricted_mark':
    'It carries the mark "{mark}": make sure that it may be disclosed proactively.',
  'secrecy.mention': 'It mentions "{mark}": make sure that what it tells is no secret.',
  'secrecy.term': 'It mentions "{mark}": mind what is said there.',
  'citation.unpublished_number':
    'It cites an own document number that is not public, "{number}": make sure that it may be mentioned.',
  'link.malformed': 'The link "{url}" is incomplete or wrong.',
  'link.internal_network':
    'The link "{url}" leads into an internal network the public cannot reach.',
  'link.not_public': 'The target of the link "{url}" is not public.',
  'image.alt_missing': 'The image "{image}" has no text alternative.',
  'text.typo': '"{wrong}" looks like a slip for "{right}".',
  'attachment.unreadable':
    'The attachment "{attachment}" cannot be read and was not checked automatically: check it by hand.',
  'attachment.not_inspected':
    'The format of the attachment "{attachment}" cannot be checked automatically: check it by hand.',
  'attachment.partly_inspected':
    'The attachment "{attachment}" is long and was checked only in part: check the rest by hand.',
  'attachment.no_text':
    'The attachment "{attachment}" has no text layer (a scan, perhaps); its words were not checked: check them by hand.',
  'attachment.tracked_changes': 'The attachment "{attachment}" still has {count} tracked changes.',
  'attachment.comments': 'The attachment "{attachment}" still has {count} comments or notes.',
  'attachment.hidden_text': 'The attachment "{attachment}" has hidden text: "{text}".',
  'attachment.hidden_sheet': 'The attachment "{attachment}" has a hidden sheet "{sheet}".',
  'attachment.hidden_cells': 'The attachment "{attachment}" has {count} hidden rows or columns.',
  'attachment.hidden_slide': 'The attachment "{attachment}" has {count} hidden slides.',
  'attachment.embedded_file': 'The attachment "{attachment}" has another file in it, "{file}".',
  'attachment.script': 'The attachment "{attachment}" has a script or a macro in it.',
  'attachment.location': 'A picture in the attachment "{attachment}" tells where it was taken.',
  'attachment.author': 'The properties of the attachment "{attachment}" name an author, "{value}".',
  'attachment.organization':
    'The properties of the attachment "{attachment}" name an organization, "{value}".',
  'attachment.software':
    'The properties of the attachment "{attachment}" name the software "{value}".',
  'word.missing': 'Fill in "{what}"',
  'word.character': '"{what}" has characters that cannot be used',
  'word.too_long': '"{what}" has {length} characters; at most {most} are allowed',
  'word.same': '"{value}" is both the wrong and the right form',
  'word.severity': 'Unknown severity "{value}": block, confirm or hint',
  'word.enabled': 'Enabled "{value}" must be true or false',
  'word.taken': '"{value}" is in the list already',
  'word.too_many': 'The list would have {count} words; at most {most} are allowed',
  'word.conflict': 'Somebody else has just changed the word "{value}"; reload and try again',
  'word.single_character': '"{value}" is a single character and will be found nearly everywhere',
  'word.common':
    '{count} of the latest {of} published documents have "{value}": it is in common use',
  'word.not_accepted': '{warning}. Save it only if that is meant (isCommonAccepted)',
  'word.list_missing': 'There is no list to import: paste one or choose a file',
  'word.list_bad_quotes': 'The quotes near line {line} do not match; the list cannot be read',
  'word.list_too_long': 'The list has {rows} rows; at most {most} are imported at once',
};

export default texts;
