import type { Day } from '../time/day';

/** What is counted of a record; plain values, so that a frozen return can keep their digest. */
type Fact = {
  /** Content type and documentId, `plugin::work-records.training:abc`: the id of the record in a return. */
  readonly id: string;
  readonly organizationId: string | null;
};

/** Something that took place on a day. */
export type EventFact = Fact & { readonly on: Day; readonly amount: string };

/** Something there is from its first day to its last; null is still. */
export type StandingFact = Fact & {
  readonly firstDay: Day;
  readonly lastDay: Day | null;
  readonly kind: string | null;
};
