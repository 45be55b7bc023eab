import { describe, expect, it } from 'vitest';
import {
  attributesOf,
  dangling,
  duplicates,
  keysIn,
  seeds,
  text,
  type SeedRecord,
} from './seed-files';

const terms = seeds('vocabulary-terms');
const organizations = seeds('organizations');
const categories = seeds('catalog-categories');
const disclosures = seeds('disclosures');
const guides = seeds('disclosure-guides');
const reports = seeds('annual-reports');
const calendars = seeds('working-calendars');

const organizationRefs = new Set(organizations.map((record) => text(record.ref)));
const categoryCodes = new Set(categories.map((record) => text(record.code)));
const disclosureRefs = new Set(disclosures.map((record) => text(record.ref)));
const parentCodes = new Set(categories.flatMap((record) => keysIn(record, 'parent')));
const leaves = categories.filter((record) => !parentCodes.has(text(record.code)));

function codesOf(scheme: string): Set<string> {
  return new Set(terms.filter((term) => term.scheme === scheme).map((term) => text(term.code)));
}

/** Records whose parent is not an earlier record: the loader resolves keys from top to bottom. */
function parentsComingLater(records: SeedRecord[], key: (record: SeedRecord) => string): string[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const missing = keysIn(record, 'parent').filter((parent) => !seen.has(parent));
    seen.add(key(record));
    return missing;
  });
}

describe('keys of the seed files', () => {
  it('are unique within their file', () => {
    expect(duplicates(terms.map((term) => `${text(term.scheme)}/${text(term.code)}`))).toEqual([]);
    expect(duplicates(organizations.map((record) => text(record.ref)))).toEqual([]);
    expect(duplicates(organizations.map((record) => text(record.name)))).toEqual([]);
    expect(duplicates(organizations.map((record) => text(record.code)))).toEqual([]);
    expect(duplicates(categories.map((record) => text(record.code)))).toEqual([]);
    expect(duplicates(disclosures.map((record) => text(record.ref)))).toEqual([]);
    const sameDocument = disclosures.map((d) => `${text(d.organization)}/${text(d.title)}`);
    expect(duplicates(sameDocument)).toEqual([]);
    expect(duplicates(guides.map((record) => text(record.organization)))).toEqual([]);
    expect(duplicates(calendars.map((record) => String(record.year)))).toEqual([]);
  });

  it('have parents before children', () => {
    for (const scheme of ['theme', 'genre', 'audience', 'channel', 'effect_level']) {
      const ofScheme = terms.filter((term) => term.scheme === scheme);
      expect(parentsComingLater(ofScheme, (term) => text(term.code))).toEqual([]);
    }
    expect(parentsComingLater(organizations, (record) => text(record.ref))).toEqual([]);
    expect(parentsComingLater(categories, (record) => text(record.code))).toEqual([]);
  });
});

describe('references between the seed files', () => {
  it('lead to organizations that exist', () => {
    expect(dangling(organizations, 'successor', organizationRefs)).toEqual([]);
    expect(dangling(categories, 'responsibleOrganization', organizationRefs)).toEqual([]);
    for (const records of [disclosures, guides, reports]) {
      expect(dangling(records, 'organization', organizationRefs)).toEqual([]);
    }
  });

  it('lead from disclosures to leaves of the catalog', () => {
    expect(dangling(disclosures, 'category', categoryCodes)).toEqual([]);
    const onBranches = disclosures.filter((record) => parentCodes.has(text(record.category)));
    expect(onBranches.map((record) => record.ref)).toEqual([]);
  });

  it('lead to terms of the right scheme', () => {
    expect(dangling(disclosures, 'theme', codesOf('theme'))).toEqual([]);
    expect(dangling(disclosures, 'genre', codesOf('genre'))).toEqual([]);
    expect(dangling(disclosures, 'audience', codesOf('audience'))).toEqual([]);
    expect(dangling(disclosures, 'effectLevel', codesOf('effect_level'))).toEqual([]);
    const channels = disclosures.flatMap((record) => record.channels as SeedRecord[]);
    expect(dangling(channels, 'channel', codesOf('channel'))).toEqual([]);
  });

  it('lead to other disclosures, which are published if the pointing one is', () => {
    const published = new Set(disclosures.filter((d) => d.publish).map((d) => text(d.ref)));
    for (const link of ['interprets', 'amends', 'repeals']) {
      expect(dangling(disclosures, link, disclosureRefs)).toEqual([]);
      const visible = disclosures.filter((record) => record.publish);
      expect(dangling(visible, link, published)).toEqual([]);
    }
  });
});

describe('seed records', () => {
  const files: [string, SeedRecord[], string[]][] = [
    ['vocabulary-term', terms, []],
    ['organization', organizations, ['ref']],
    ['catalog-category', categories, []],
    ['disclosure', disclosures, ['ref', 'publish']],
    ['disclosure-guide', guides, []],
    ['annual-report', reports, []],
    ['working-calendar', calendars, []],
  ];

  it.each(files)('of %s fit the schema of the content type', (type, records, extraKeys) => {
    const attributes = attributesOf(type);
    for (const record of records) {
      for (const [field, value] of Object.entries(record)) {
        if (extraKeys.includes(field)) continue;
        const attribute = attributes[field];
        expect(attribute, `${type}.${field}`).toBeDefined();
        if (attribute?.enum && value !== null) expect(attribute.enum).toContain(value);
        if (attribute?.maxLength) {
          expect(text(value).length).toBeLessThanOrEqual(attribute.maxLength);
        }
      }
    }
  });

  it('of the catalog cover the 15 items, the 15 items by level and the 26 fields', () => {
    const covered = (field: string) => new Set(leaves.map((leaf) => leaf[field]).filter(Boolean));
    expect(covered('article20Item').size).toBe(15);
    expect(covered('article21Item').size).toBe(15);
    expect(covered('standardFieldNumber').size).toBe(26);
  });

  it('of the catalog give every leaf what a classification norm fixes', () => {
    for (const leaf of leaves) {
      for (const field of ['contentClass', 'disclosureForm', 'timeLimitKind', 'reviewProcedure']) {
        expect(text(leaf[field]), `${text(leaf.code)}.${field}`).not.toBe('');
      }
      expect(text(leaf.responsibleOrganization)).not.toBe('');
    }
  });
});
