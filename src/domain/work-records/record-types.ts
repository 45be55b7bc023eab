import type { NumberRule } from './check-number';

/** How the attributes of a type of record are called that rules look at. */
export type RecordType = {
  /** What it is called. */
  title: string;
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
    title: 'title',
    first: 'heldOn',
    numbers: [{ field: 'participants', decimals: 0, most: MOST_PEOPLE }],
    counted: ['heldOn', 'participants'],
  },
  meeting: { title: 'title', first: 'heldOn', numbers: [], counted: ['heldOn'] },
  'staff-member': {
    title: 'name',
    first: 'startedOn',
    last: 'endedOn',
    numbers: [],
    // That somebody leaves changes no number of a quarter that is over.
    counted: ['startedOn', 'kind', 'isGazetteOrSite'],
  },
  funding: {
    title: 'purpose',
    first: 'spentOn',
    numbers: [
      { field: 'amount', decimals: 2, most: MOST_AMOUNT },
      { field: 'year', decimals: 0, most: 2200 },
    ],
    counted: ['spentOn', 'amount', 'isGazetteOrSite'],
  },
  'dedicated-office': {
    title: 'name',
    first: 'establishedOn',
    last: 'endedOn',
    numbers: [],
    counted: ['establishedOn'],
  },
} as const satisfies Record<string, RecordType>;

export type RecordTypeName = keyof typeof RECORD_TYPES;
