import { describe, expect, it } from 'vitest';
import { checkAnnualReport } from '../../../src/domain/annual-report/check-annual-report';
import { categoryLimit } from '../../../src/domain/catalog/category-limit';
import { checkDisclosurePublication } from '../../../src/domain/disclosure/check-disclosure-publication';
import { missingGuideItems } from '../../../src/domain/disclosure-guide/missing-guide-items';
import { parseDocumentNumber } from '../../../src/domain/document-number/parse-document-number';
import { completenessOf } from '../../../src/domain/organization/completeness';
import { checkOrganizationCode } from '../../../src/domain/organization-code/check-organization-code';
import { checkPersonalData } from '../../../src/domain/privacy/check-personal-data';
import { checkRichText } from '../../../src/domain/rich-text/check-rich-text';
import { seeds, text } from './seed-files';

const organizations = seeds('organizations');
const categories = seeds('catalog-categories');
const disclosures = seeds('disclosures');

describe('the demonstration content keeps the rules of the platform', () => {
  it('with valid organization codes, each noted as a demonstration code', () => {
    for (const { code, codeNote } of organizations) {
      expect(checkOrganizationCode(text(code))).toEqual([]);
      expect(text(codeNote)).toContain('演示');
    }
  });

  it('with complete and incomplete organizations', () => {
    const percents = new Map(organizations.map((o) => [text(o.ref), completenessOf(o).percent]));
    for (const ref of ['xindu-gov', 'chengdu-office', 'xindu-service', 'yunxi-gov']) {
      expect(percents.get(ref), ref).toBe(100);
    }
    expect([...percents.values()].some((percent) => percent < 100)).toBe(true);
  });

  it('with document numbers that can be read and occur once for an organization', () => {
    const numbers = disclosures
      .filter((record) => record.documentNumber)
      .map((record) => {
        const parsed = parseDocumentNumber(text(record.documentNumber));
        expect(parsed.ok, text(record.documentNumber)).toBe(true);
        return `${text(record.organization)} ${parsed.ok ? parsed.canonical : ''}`;
      });
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toContain('chengdu-office 成办发〔2006〕121号');
    expect(numbers).toContain('xindu-office 新都府办发〔2016〕80号');
  });

  it('with everything the publication gate asks for', () => {
    for (const record of disclosures.filter((d) => d.publish)) {
      const category = categories.find((c) => c.code === record.category);
      const reasons = checkDisclosurePublication({
        ...record,
        documentId: text(record.ref),
        attachments: [],
        category: {
          documentId: text(record.category),
          name: text(category?.name),
          isLeaf: true,
          requiredFields: (category?.requiredFields ?? []) as string[],
        },
        organization: { documentId: text(record.organization), name: text(record.organization) },
        retiredTerms: [],
        strangeTerms: [],
        addresses: [],
        linkedTo: [],
      });
      expect(reasons, text(record.ref)).toEqual([]);
    }
  });

  it('with texts that hold neither active content nor personal data', () => {
    for (const record of [
      ...disclosures,
      ...seeds('disclosure-guides'),
      ...seeds('annual-reports'),
    ]) {
      for (const value of Object.values(record)) {
        expect(checkRichText(text(value))).toEqual([]);
      }
    }
    for (const record of disclosures) {
      expect(checkPersonalData(text(record.body))).toEqual([]);
      expect(checkPersonalData(text(record.summary))).toEqual([]);
    }
  });

  it('with complete guides', () => {
    for (const guide of seeds('disclosure-guides')) {
      expect(missingGuideItems(guide, guide.organization)).toEqual([]);
    }
  });

  it('with an annual report whose tables and quoted numbers agree', () => {
    for (const report of seeds('annual-reports')) {
      expect(checkAnnualReport({ report })).toEqual([]);
    }
  });

  it('with columns whose own time limit can be computed, unless article 26 applies', () => {
    for (const category of categories) {
      const kind = text(category.timeLimitKind);
      const byLaw = kind === 'publicity_period' || kind === 'before_event';
      expect(categoryLimit(category) === undefined, text(category.code)).toBe(byLaw);
    }
  });
});
