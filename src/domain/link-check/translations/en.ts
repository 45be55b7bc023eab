import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'address.malformed': '“{url}” is not a complete address; it must begin with http:// or https://.',
  'address.too_long': 'The address is too long: at most {max} characters.',
  'address.scheme': 'The address “{url}” must begin with http:// or https://.',
  'address.credentials': 'The address “{url}” must not contain a user name or password.',
  'address.port':
    'The port of “{url}” is not allowed, only 80 and 443 are; others are opened in FRESHNESS_ALLOWED_PORTS.',
  'address.not_public':
    'The address “{url}” leads into an internal network ({address}) and is not opened; if it must be monitored, open it in FRESHNESS_ALLOWED_HOSTS.',
  'address.redirects_to_refused':
    'The address “{url}” redirects to “{target}” ({address}), which may not be opened. Nothing was saved.',
  'site.unknown_organization': 'There is no organization “{value}”.',
  'site.host_busy': 'Other checks keep the server of “{url}” busy; save again in a minute.',
  'site.already_monitored': 'The address “{url}” is monitored already ({name}).',
};

export default texts;
