import { normalizeOrganizationCode } from '../organization-code/normalize-organization-code';
import { foldWidth } from '../text/fold-width';

export type NamedOrganization = { name: string; code: string | null };

function nameKey(name: string): string {
  return `name ${foldWidth(name).replace(/\s+/g, '')}`;
}

function codeKey(code: string): string {
  return `code ${normalizeOrganizationCode(code)}`;
}

/**
 * A look-up by what people write for an organization: its code, else its name. One result is the organization, none
 * means nobody is called so, several that the name does not tell them apart.
 */
export function organizationFinder<Organization extends NamedOrganization>(
  organizations: readonly Organization[],
): (value: string) => readonly Organization[] {
  const byKey = new Map<string, Organization[]>();
  const add = (key: string, organization: Organization) => {
    byKey.set(key, [...(byKey.get(key) ?? []), organization]);
  };
  for (const organization of organizations) {
    add(nameKey(organization.name), organization);
    if (organization.code) add(codeKey(organization.code), organization);
  }
  return (value) => byKey.get(codeKey(value)) ?? byKey.get(nameKey(value)) ?? [];
}
