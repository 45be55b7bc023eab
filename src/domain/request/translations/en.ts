import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'request.impossible_date':
    'Field {field}: the date “{value}” does not exist; give a real date as year-month-day.',
  'request.unknown_option': 'Field {field}: “{value}” is not one of the options ({options}).',
  'request.invalid_value': 'Field {field}: the value does not meet the requirement: {message}',
  'request.too_long': 'Field {field} is too long: {max} characters at most, {actual} given.',
  'request.required': 'Field {field} is required.',
  'request.not_unique': 'Field {field}: the value “{value}” is already taken.',
  'request.unacceptable_value':
    'The request holds a value that cannot be processed; check it and try again.',
  'request.invalid_character': 'Field {field} holds a character that cannot be used.',
  'request.too_deep': 'The request is nested too deeply ({field}).',
  'request.not_web_address':
    'Field {field}: “{value}” is no web address; it begins with http:// or https://.',
  'request.invalid_parameter': 'A request parameter is wrong: {message}',
  'request.refused': 'The request was refused: {message}',
  'request.unauthorized': 'Log in first, or use a valid access token.',
  'request.forbidden': 'You may not do this.',
  'request.not_found': 'Nothing was found there.',
  'request.method_not_allowed': 'This request method is not supported.',
  'request.too_many': 'Too many requests; try again later.',
  'request.internal': 'Internal server error; ask the administrator.',
  'request.conflict': 'Somebody else changed this; refresh and try again.',
  'request.too_large': 'The request is too large.',
  'upload.too_large': 'File “{name}” is too large: {size} MB; the limit is {limit} MB.',
  'upload.extension_not_allowed': 'File “{name}”: files of type {extension} may not be uploaded.',
  'upload.content_mismatch':
    'File “{name}”: its content ({detected}) does not match the extension {extension}; refused.',
  'upload.extension_missing':
    'File “{name}” (no extension) may not be uploaded; its name needs an extension.',
  'upload.image_too_large':
    'Image “{name}” has {megapixels} megapixels; the limit is {limit} megapixels.',
  'upload.bad_file_info': 'File information: field {field} cannot have the value “{value}”.',
  'upload.attach_through_document':
    'Field {field} is not allowed in an upload: attach the file through the document itself.',
  'upload.from_address_closed':
    'Files are not fetched from web addresses; download and upload them.',
  'upload.empty': 'File “{name}” is empty.',
  'graphql.too_deep': 'The query is nested {depth} levels deep; the depth limit is {limit}.',
  'graphql.too_costly':
    'The query is too complex: it may fetch {cost} items; the limit is {limit}.',
};

export default texts;
