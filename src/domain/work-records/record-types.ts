import type { NumberRule } from './check-number';

/** How the days and numbers of a type of record are called. */
export type RecordType = {
  /** The day it happened, or began. */
  first: string;
  /** The last day of what lasts. */
  last?: string;
  numbers: readonly NumberRule[];
  /** What its number in a return depends on, beside its organization. */
  counted: readonly string[];
};

/** A column of two decimals holds no more. */
const MOST_AMOUNT = 99_999_999.99;
const MOST_PEOPLE = 1_000_000;

/** The types of records, by the name of their content type. */
export const RECORD_TYPES = {
  training: {
    first: 'heldOn',
    numbers: [{ field: 'participants', decimals: 0, most: MOST_PEOPLE }],
    counted: ['heldOn', 'participants'],
  },
  meeting: { first: 'heldOn', numbers: [], counted: ['heldOn'] },
  'staff-member': {
    first: 'startedOn',
    last: 'endedOn',
    numbers: [],
    // That somebody leaves changes no number of a quarter that is over.
    counted: ['startedOn', 'kind', 'isGazetteOrSite'],
  },
  funding: {
    first: 'spentOn',
    numbers: [
      { field: 'amount', decimals: 2, most: MOST_AMOUNT },
      { field: 'year', decimals: 0, most: 2200 },
    ],
    counted: ['spentOn', 'amount', 'isGazetteOrSite'],
  },
  'dedicated-office': {
    first: 'establishedOn',
    last: 'endedOn',
    numbers: [],
    counted: ['establishedOn'],
  },
} as const satisfies Record<string, RecordType>;

export type RecordTypeName = keyof typeof RECORD_TYPES;
