/**
 * Which pages show what of an organization's record, by kind of category: whoever changes the record has to look at
 * them (政府网站发展指引: static information is replaced in time when it changes). Fields not named stand on no page.
 */
export const PAGES_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  name: ['static', 'guide'],
  shortName: ['static'],
  functions: ['static'],
  leaders: ['static'],
  offices: ['static'],
  address: ['static', 'guide', 'service'],
  officeHours: ['static', 'guide', 'service'],
  phone: ['static', 'guide', 'service'],
  fax: ['static', 'guide'],
  email: ['static', 'guide'],
  website: ['static', 'guide'],
};
