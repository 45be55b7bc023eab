import type { Core } from '@strapi/strapi';
import { checkCharacterOfOrganizationCode } from '../../../src/domain/organization-code/check-character-of-organization-code';

let counter = 0;

/** A number no other record of this process has. */
export function nextNumber(): number {
  counter += 1;
  return counter;
}

/** An organization code of nobody, right in its last character. */
export function nextOrganizationCode(): string {
  const first = String(process.pid % 1000).padStart(3, '0') + String(nextNumber()).padStart(5, '0');
  return first + checkCharacterOfOrganizationCode(first);
}

export async function makeOrganization(strapi: Core.Strapi, extra: Record<string, unknown> = {}) {
  const data = {
    name: `测试单位${nextNumber()}`,
    code: nextOrganizationCode(),
    level: 'county',
    kind: 'department',
    operatingStatus: 'active',
    ...extra,
  };
  return strapi.documents('api::organization.organization').create({ data: data as never });
}

export async function makeCategory(strapi: Core.Strapi, extra: Record<string, unknown> = {}) {
  const n = nextNumber();
  const data = { name: `测试栏目${n}`, code: `test-${n}`, kind: 'policy', ...extra };
  return strapi.documents('api::catalog-category.catalog-category').create({ data: data as never });
}

/** The least a disclosure needs to be published. */
export function publishableDisclosure(
  organization: { documentId: string },
  category: { documentId: string },
  extra: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    title: `关于测试事项的通知（${nextNumber()}）`,
    summary: '测试用内容概述。',
    body: '测试用正文。',
    formedOn: '2026-03-02',
    disclosureMode: 'proactive',
    organization: organization.documentId,
    category: category.documentId,
    ...extra,
  };
}
