import type { Core } from '@strapi/strapi';
import type { AutoSource } from '../../../../../domain/statistics/auto-source';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { halfYearEndsOf } from '../../../../../domain/work-records/half-years';
import type { EventFact, StandingFact } from '../../../../../domain/work-records/record-facts';
import type { RecordTypeName } from '../../../../../domain/work-records/record-types';
import {
  FUNDING_SOURCES,
  MEETING_SOURCES,
  OFFICE_SOURCES,
  STAFF_SOURCES,
  TRAINING_SOURCES,
} from '../../../../../domain/work-records/work-sources';
import { SOURCE_LABELS } from '../translations/source-labels';
import { uidOf } from '../uids';
import { readRecords, type StoredRecord } from './read-records';
import type { NamedSource, Registry } from './statistics-registry';
import { tellRecords } from './tell-records';

type Group<Fact> = {
  topic: string;
  name: RecordTypeName;
  sources: readonly AutoSource<Fact>[];
  toFact: (record: StoredRecord, id: string) => Fact;
  /** The days it counts on: its own, or the last ones of periods. */
  countsOn: (record: StoredRecord) => string[];
};

function named<Fact>(source: AutoSource<Fact>): NamedSource<Fact> {
  const label = (SOURCE_LABELS as Record<string, { zh: string; en: string }>)[source.key];
  if (!label) throw new Error(`The source "${source.key}" has no name`);
  return { ...source, label };
}

const eventFact = (record: StoredRecord, id: string): EventFact => ({
  id,
  organizationId: record.organizationId,
  on: record.firstDay,
  amount: record.amount,
});

const standingFact = (record: StoredRecord, id: string): StandingFact => ({
  id,
  organizationId: record.organizationId,
  firstDay: record.firstDay,
  lastDay: record.lastDay,
  kind: record.kind,
});

const ownDay = ({ firstDay }: StoredRecord) => [firstDay];
const halfYears = ({ firstDay, lastDay, countedSince }: StoredRecord) =>
  halfYearEndsOf({ firstDay, lastDay, knownOn: shanghaiDay(new Date(countedSince)) });

function registerGroup<Fact extends { id: string; organizationId: string | null }>(
  strapi: Core.Strapi,
  { topic, name, sources, toFact, countsOn }: Group<Fact>,
): void {
  const idOf = ({ documentId }: StoredRecord) => `${uidOf(name)}:${documentId}`;
  strapi
    .plugin('statistics')
    .service<Registry>('sources')
    .register<Fact>({
      topic,
      sources: sources.map(named),
      async load({ connection }) {
        const records = await readRecords(connection, name);
        return { facts: records.map((record) => toFact(record, idOf(record))) };
      },
      idOf: ({ id }) => id,
      organizationOf: ({ organizationId }) => organizationId,
      tell: (ids) => tellRecords(strapi, name, ids),
      async lateCandidates({ connection }) {
        const records = await readRecords(connection, name);
        return records.flatMap((record) =>
          countsOn(record).map((day) => ({
            id: idOf(record),
            on: record.firstDay,
            countsOn: day,
            recordedAt: record.countedSince,
            title: record.title,
            organizationId: record.organizationId,
          })),
        );
      },
    });
}

/** The numbers of sections 8 and 9, while there is a plugin that counts them. */
export function registerSources(strapi: Core.Strapi): void {
  if (!strapi.plugins.statistics) return;
  registerGroup(strapi, {
    topic: 'training',
    name: 'training',
    sources: TRAINING_SOURCES,
    toFact: eventFact,
    countsOn: ownDay,
  });
  registerGroup(strapi, {
    topic: 'meetings',
    name: 'meeting',
    sources: MEETING_SOURCES,
    toFact: eventFact,
    countsOn: ownDay,
  });
  registerGroup(strapi, {
    topic: 'staff',
    name: 'staff-member',
    sources: STAFF_SOURCES,
    toFact: standingFact,
    countsOn: halfYears,
  });
  registerGroup(strapi, {
    topic: 'funding',
    name: 'funding',
    sources: FUNDING_SOURCES,
    toFact: eventFact,
    countsOn: ownDay,
  });
  registerGroup(strapi, {
    topic: 'offices',
    name: 'dedicated-office',
    sources: OFFICE_SOURCES,
    toFact: standingFact,
    countsOn: halfYears,
  });
}
