import type { RecordTypeName } from '../../../../../domain/work-records/record-types';

/** Where a type of record keeps what is counted. */
type RecordColumns = {
  table: string;
  first: string;
  last?: string;
  kind?: string;
  amount?: string;
  /** What is of the gazette or the website is not counted. */
  isFlagged?: boolean;
};

export const RECORD_COLUMNS: Record<RecordTypeName, RecordColumns> = {
  training: { table: 'work_trainings', first: 'held_on', amount: 'participants' },
  meeting: { table: 'work_meetings', first: 'held_on' },
  'staff-member': {
    table: 'work_staff_members',
    first: 'started_on',
    last: 'ended_on',
    kind: 'kind',
    isFlagged: true,
  },
  funding: {
    table: 'work_fundings',
    first: 'spent_on',
    amount: 'amount',
    isFlagged: true,
  },
  'dedicated-office': {
    table: 'work_dedicated_offices',
    first: 'established_on',
    last: 'ended_on',
  },
};
