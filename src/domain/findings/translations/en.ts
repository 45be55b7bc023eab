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
};

export default texts;
