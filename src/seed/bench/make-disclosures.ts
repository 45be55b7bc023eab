import { canonicalDocumentNumber } from '../../domain/document-number/canonical-document-number';
import { formatIndexNumber } from '../../domain/index-number/format-index-number';
import { addDays, yearOf } from '../../domain/time/day';
import { shanghaiDay } from '../../domain/time/shanghai-day';
import type { BenchCategory } from './make-categories';
import type { BenchOrganization } from './make-organizations';
import { makeText } from './make-text';
import type { Random } from './random';
import { DOCUMENT_NUMBER, NOTE_OF_DRAFT } from './words.data';

/** Attributes of one stored version of a disclosure. */
export type Version = Record<string, unknown>;

export type BenchDisclosure = {
  documentId: string;
  organization: BenchOrganization;
  category: BenchCategory;
  theme: string;
  genre: string;
  draft: Version;
  /** Null for the few that were never published. */
  published: Version | null;
  number: { text: string; year: number; serial: number } | null;
};

export type BenchWorld = {
  random: Random;
  organizations: readonly BenchOrganization[];
  /** Those without subcategories: only they hold disclosures. */
  leaves: readonly BenchCategory[];
  themes: readonly string[];
  genres: readonly string[];
  /** How many disclosures are made, and the instant before which all of them are public. */
  items: number;
  endsAt: number;
};

const YEARS = 10;
const MS_PER_DAY = 86_400_000;
const SHARE = { onlyDraft: 0.03, modified: 0.05, numbered: 0.6 };

/** Numbers handed out by organization and year, as the platform's counters do. */
export class Counters {
  private readonly last = new Map<string, number>();

  next(kind: string, organization: BenchOrganization, year: number): number {
    const key = `${kind}:${organization.documentId}:${year}`;
    const serial = (this.last.get(key) ?? 0) + 1;
    this.last.set(key, serial);
    return serial;
  }
}

const iso = (instant: number) => new Date(instant).toISOString();

function documentNumberOf(
  organization: BenchOrganization,
  year: number,
  counters: Counters,
): string {
  const serial = counters.next('document', organization, year);
  const typed = DOCUMENT_NUMBER.replace('{sign}', organization.sign)
    .replace('{year}', String(year))
    .replace('{serial}', String(serial));
  return canonicalDocumentNumber(typed);
}

/** What draft and published version have in common before anything is numbered. */
function makeVersion(
  { random }: BenchWorld,
  {
    organization,
    category,
    at,
  }: { organization: BenchOrganization; category: BenchCategory; at: number },
  counters: Counters,
): Version {
  const formedOn = addDays(shanghaiDay(at), -random.below(21));
  const year = yearOf(formedOn);
  const createdAt = iso(at - random.below(5 * MS_PER_DAY) - 60_000);
  const documentNumber = random.chance(SHARE.numbered)
    ? documentNumberOf(organization, year, counters)
    : null;
  return {
    ...makeText(random, organization.name),
    documentNumber,
    formedOn,
    writtenOn: formedOn,
    validity: 'in_force',
    disclosureMode: 'proactive',
    secrecyStatus: 'non_secret',
    scope: 'society',
    period: 'long_term',
    organizationKey: organization.documentId,
    categoryPath: category.path,
    revision: 1,
    createdAt,
    updatedAt: createdAt,
  };
}

/** What publishing adds to both versions. */
function publicationFacts(at: number, indexNumber: string): Version {
  return {
    indexNumber,
    firstPublishedAt: iso(at),
    lastChangedAt: iso(at),
    lastCheckedAt: iso(at),
  };
}

function edited(version: Version, at: number): Version {
  return {
    ...version,
    title: `${String(version.title)}${NOTE_OF_DRAFT}`,
    updatedAt: iso(at),
    revision: 2,
  };
}

/** One disclosure, first published at `at` unless it stays a draft. */
function makeDisclosure(world: BenchWorld, at: number, counters: Counters): BenchDisclosure {
  const { random } = world;
  const organization = random.pickSkewed(world.organizations);
  const category = random.pickSkewed(world.leaves);
  const base = {
    documentId: random.documentId(),
    organization,
    category,
    theme: random.pick(world.themes),
    genre: random.pick(world.genres),
  };
  const version = makeVersion(world, { organization, category, at }, counters);
  if (random.chance(SHARE.onlyDraft)) {
    return { ...base, draft: version, published: null, number: null };
  }
  const year = yearOf(shanghaiDay(at));
  const serial = counters.next('index', organization, year);
  const text = formatIndexNumber({ code: organization.code, year, serial });
  const facts = { ...version, ...publicationFacts(at, text) };
  const later = Math.min(at + random.below(90) * MS_PER_DAY + 60_000, world.endsAt);
  return {
    ...base,
    draft: random.chance(SHARE.modified) ? edited(facts, later) : facts,
    published: { ...facts, publishedAt: iso(at) },
    number: { text, year, serial },
  };
}

/** All disclosures of the world in the order in which they were published, over ten years, in batches. */
export function* makeDisclosures(world: BenchWorld, batch: number): Generator<BenchDisclosure[]> {
  const counters = new Counters();
  const step = (YEARS * 365.25 * MS_PER_DAY) / world.items;
  const beginsAt = world.endsAt - YEARS * 365.25 * MS_PER_DAY;
  for (let begin = 0; begin < world.items; begin += batch) {
    const count = Math.min(batch, world.items - begin);
    yield Array.from({ length: count }, (_, n) => {
      const at = Math.floor(beginsAt + (begin + n + world.random.next() * 0.9) * step);
      return makeDisclosure(world, at, counters);
    });
  }
}
