import type { Core, UID } from '@strapi/strapi';
import {
  previousQuarter,
  quarterBounds,
  quarterOf,
  type Quarter,
} from '../domain/statistics/period';
import { addDays, yearOf, type Day } from '../domain/time/day';
import { shanghaiDay } from '../domain/time/shanghai-day';
import { putRecord } from './put-record';
import { readSeeds, type SeedName, type SeedRecord } from './read-seeds';
import type { References } from './references';

/** A day told from today, so that there is always something in the quarters that ended last. */
type ToldDay = { quartersAgo: number; day: number };

/** Where the records of each type stand, and what tells one from the others of its organization. */
const TYPES: readonly { seed: SeedName; type: string; name: string }[] = [
  { seed: 'trainings', type: 'training', name: 'title' },
  { seed: 'meetings', type: 'meeting', name: 'title' },
  { seed: 'staff-members', type: 'staff-member', name: 'name' },
  { seed: 'fundings', type: 'funding', name: 'purpose' },
  { seed: 'dedicated-offices', type: 'dedicated-office', name: 'name' },
];

const isToldDay = (value: unknown): value is ToldDay =>
  typeof value === 'object' && value !== null && 'quartersAgo' in value;

function dayOf({ quartersAgo, day }: ToldDay, today: Day): Day {
  let quarter: Quarter = quarterOf(today);
  for (let back = 0; back < quartersAgo; back += 1) quarter = previousQuarter(quarter);
  return addDays(quarterBounds(quarter).firstDay, day - 1);
}

function withDays(record: SeedRecord, today: Day): SeedRecord {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [
      field,
      isToldDay(value) ? dayOf(value, today) : value,
    ]),
  );
}

/** Trainings, meetings, staff, funding and offices of the demonstration, which returns count. */
export async function loadWorkRecords(strapi: Core.Strapi, refs: References): Promise<void> {
  const today = shanghaiDay(Date.now());
  for (const { seed, type, name } of TYPES) {
    const uid = `plugin::work-records.${type}` as UID.ContentType;
    for (const told of readSeeds(strapi, seed)) {
      const { organization, ...record } = withDays(told, today);
      const documentId = refs.get('organization', organization);
      const key = { [name]: record[name], organization: { documentId } };
      const { spentOn } = record;
      const year = typeof spentOn === 'string' ? { year: yearOf(spentOn) } : {};
      await putRecord({ strapi, uid, key, data: { ...record, ...year, organization: documentId } });
    }
  }
}
