/**
 * SQL: whether a return is asked for: its unit files in the quarter by the units as they are now (as `unitTreeOn` has it), or
 * it was handed in once. Of a unit that ended before, or begins later after all, and handed in nothing, nobody waits for
 * anything: lists and boards leave it out, as totals and reminders do.
 */
export const IS_ASKED = `(returns.submitted_at is not null or exists (
  select from zhaoshi_statistics.units filing where filing.unit_id = returns.unit_id
    and coalesce(filing.body->>'validFrom' <= returns.quarter, true)
    and coalesce(filing.body->>'validTo' >= returns.quarter, true)))`;
