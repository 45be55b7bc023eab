import { describe, expect, it } from 'vitest';
import {
  checkDisclosure,
  type DisclosureRecord,
} from '../../../src/domain/disclosure/check-disclosure';
import { checkDisclosurePublication } from '../../../src/domain/disclosure/check-disclosure-publication';

const record: DisclosureRecord = {
  documentId: 'one',
  title: '标题',
  summary: '概述',
  body: '正文',
  formedOn: '2026-03-02',
  disclosureMode: 'proactive',
  attachments: [],
  organization: { documentId: 'o', name: '某局' },
  category: { documentId: 'c', name: '某栏目', isLeaf: true, requiredFields: [] },
  retiredTerms: [],
  strangeTerms: [],
  addresses: [],
  linkedTo: [],
};

const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('a disclosure', () => {
  it('that is complete passes', () => {
    expect(checkDisclosure(record)).toEqual([]);
    expect(checkDisclosurePublication(record)).toEqual([]);
  });

  it.each<[string, Partial<DisclosureRecord>]>([
    ['disclosure.expires_before_effective', { effectiveOn: '2026-05-02', expiresOn: '2026-05-01' }],
    [
      'disclosure.category_not_leaf',
      { category: { documentId: 'c', name: 'x', isLeaf: false, requiredFields: [] } },
    ],
    [
      'disclosure.duplicate_document_number',
      { documentNumber: '某发〔2026〕1号', sameNumber: { documentId: 'two', title: '另一件' } },
    ],
    ['disclosure.linked_to_itself', { linkedTo: [{ field: 'amends', documentId: 'one' }] }],
    ['disclosure.term_retired', { retiredTerms: [{ field: 'theme', name: '旧主题' }] }],
    ['rich_text.forbidden_element', { body: '<script>1</script>' }],
  ])('is refused for %s in any state', (code, change) => {
    expect(codes(checkDisclosure({ ...record, ...change }))).toEqual([code]);
  });

  it('may expire on the day it takes effect', () => {
    const sameDay = { effectiveOn: '2026-05-01', expiresOn: '2026-05-01' };
    expect(checkDisclosure({ ...record, ...sameDay })).toEqual([]);
  });

  it.each<[string[], Partial<DisclosureRecord>]>([
    [
      ['disclosure.not_public', 'disclosure.legal_basis_missing'],
      { disclosureMode: 'not_disclosed' },
    ],
    [
      ['disclosure.legal_basis_missing', 'disclosure.content_on_application'],
      { disclosureMode: 'on_application' },
    ],
    [
      ['disclosure.content_on_application'],
      {
        disclosureMode: 'on_application',
        legalBasis: 'art15_third_party',
        body: ' ',
        attachments: [1],
      },
    ],
    [
      ['disclosure.field_missing', 'disclosure.field_missing'],
      { summary: ' ', organization: null },
    ],
  ])('is not published: %j', (expected, change) => {
    expect(codes(checkDisclosurePublication({ ...record, ...change }))).toEqual(expected);
  });

  it('on application is published as a catalog entry, even where its column asks for a body', () => {
    const category = {
      documentId: 'c',
      name: 'x',
      isLeaf: true,
      requiredFields: ['body', 'attachments'],
    };
    const onApplication = {
      disclosureMode: 'on_application',
      legalBasis: 'art16_process',
      body: null,
      category,
    };
    expect(checkDisclosurePublication({ ...record, ...onApplication })).toEqual([]);
  });
});
