import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Duty } from '../../../../../domain/duties/duties';
import { DECIDING_DUTIES } from '../../../../../domain/review/step';
import { today } from '../clock';
import { BOXES, type Box, type InboxPage } from '../contracts/api';
import { table } from '../database/table';
import { directoryOf } from '../people/directory';
import { principalsOf } from '../people/principals';
import { selectRuns, toRun, type RunRow } from '../runs/stored-run';
import { summarise } from '../runs/summarise';
import { readableRuns, type Condition } from './readable-runs';

const SORTS: Record<string, string> = {
  dueOn: 'due_on',
  submittedAt: 'submitted_at',
  title: 'title',
};

export type InboxQuery = {
  personId: string;
  /** What Strapi knows of their rights: no box shows what they may not read. */
  userAbility: unknown;
  box: Box;
  uid: string | null;
  search: string | null;
  sort: string;
  page: number;
  pageSize: number;
};

type Turf = { personIds: string[]; places: { duty: Duty; organizations: string[] }[] };

/** Where somebody may act today, by their own duties and those of whom they stand in for. */
async function turfOf(strapi: Core.Strapi, personId: string): Promise<Turf> {
  const principals = await principalsOf(strapi.db.connection, { personId, onDay: today() });
  const personIds = [personId, ...principals.map(({ id }) => id)];
  const places: Turf['places'] = [];
  for (const id of personIds) {
    for (const duty of DECIDING_DUTIES) {
      const found = await directoryOf(strapi).of({ kind: 'person', id: Number(id) }, duty);
      if (found.size > 0) places.push({ duty, organizations: [...found] });
    }
  }
  return { personIds, places };
}

function inPlaces({ places }: Turf): Condition {
  return (builder) => {
    if (places.length === 0) void builder.whereRaw('false');
    for (const { duty, organizations } of places) {
      void builder.orWhere((one) => {
        void one.where('step_duty', duty).whereRaw('organization_id = any(?)', [organizations]);
      });
    }
  };
}

/** What a person answers for: what they submitted, and what they wrote where no person submitted it. */
function isOwn(personId: string): Condition {
  return (builder) => {
    void builder.where({ submitter_id: personId }).orWhere((one) => {
      void one.whereRaw("submitter_id !~ '^[0-9]+$'").where((written) => {
        void written.whereRaw('author_ids @> to_jsonb(?::text)', [personId]).orWhereRaw(
          `exists (select 1 from zhaoshi_review.contributions c
              where c.uid = runs.uid and c.document_id = runs.document_id and c.person_id = ?)`,
          [personId],
        );
      });
    });
  };
}

/** What one box holds for a person. Who wrote a document or approved another step of it cannot act, so it is not theirs. */
function boxCondition(box: Box, turf: Turf, personId: string): Condition {
  const open = ['open', 'completing'];
  const own = isOwn(personId) as Knex.QueryCallback;
  switch (box) {
    case 'todo':
      return (builder) => {
        void builder
          .whereIn('state', open)
          .where(inPlaces(turf))
          .where((one) => {
            void one.whereNull('assignee_id').orWhereIn('assignee_id', turf.personIds);
          })
          .whereNot('submitter_id', personId)
          .whereRaw('not (author_ids @> to_jsonb(?::text))', [personId])
          .whereRaw('not (approvals @> ?::jsonb)', [JSON.stringify([{ personId }])]);
      };
    case 'returned':
      return (builder) => void builder.where({ state: 'returned' }).where(own);
    case 'submitted':
      return (builder) => void builder.whereIn('state', open).where(own);
    case 'overdue':
      return (builder) => {
        void builder
          .whereIn('state', open)
          .where('due_on', '<', today())
          .where((one) => {
            void one.where(inPlaces(turf)).orWhere(own);
          });
      };
    case 'approved':
      return (builder) => {
        const all = turf.places.flatMap(({ organizations }) => organizations);
        void builder.where({ state: 'approved' }).where((one) => {
          void one.whereRaw('organization_id = any(?)', [all]).orWhere(own);
        });
      };
    case 'all':
      return (builder) => {
        const all = turf.places.flatMap(({ organizations }) => organizations);
        void builder.where((one) => {
          void one.whereRaw('organization_id = any(?)', [all]).orWhere(own);
        });
      };
  }
}

function both(one: Condition, other: Condition): Knex.QueryCallback {
  return (builder) => {
    void builder.where(one as Knex.QueryCallback).where(other as Knex.QueryCallback);
  };
}

async function countOf(strapi: Core.Strapi, condition: Condition): Promise<number> {
  const row = await table(strapi.db.connection, 'runs')
    .where(condition as Knex.QueryCallback)
    .count('* as count')
    .first<{ count: string }>();
  return Number(row.count);
}

function orderOf(sort: string): { column: string; order: 'asc' | 'desc' } {
  const [name = '', direction] = sort.split(':');
  return { column: SORTS[name] ?? 'due_on', order: direction === 'desc' ? 'desc' : 'asc' };
}

/** One page of one box, with the counts of all of them. */
export async function readInbox(strapi: Core.Strapi, query: InboxQuery): Promise<InboxPage> {
  const { personId, page, pageSize } = query;
  const turf = await turfOf(strapi, personId);
  const readable = await readableRuns(strapi, query.userAbility);
  const counted = BOXES.filter((box): box is Exclude<Box, 'all'> => box !== 'all');
  const counts = {} as InboxPage['counts'];
  for (const box of counted) {
    counts[box] = await countOf(strapi, both(boxCondition(box, turf, personId), readable));
  }
  const condition: Condition = (builder) => {
    void builder.where(both(boxCondition(query.box, turf, personId), readable));
    if (query.uid) void builder.where({ uid: query.uid });
    if (query.search) {
      void builder.whereRaw('position(lower(?) in lower(title)) > 0', [query.search]);
    }
  };
  const { column, order } = orderOf(query.sort);
  const rows = (await selectRuns(strapi.db.connection)
    .where(condition as Knex.QueryCallback)
    .orderBy([
      { column, order, nulls: 'last' },
      { column: 'id', order: 'asc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as RunRow[];
  const total = await countOf(strapi, condition);
  return {
    runs: await summarise(strapi, rows.map(toRun)),
    counts,
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}
