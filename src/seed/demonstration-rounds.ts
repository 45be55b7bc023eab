import type { Core } from '@strapi/strapi';
import { UncoveredYearError } from '../domain/calendar/uncovered-year-error';
import { previousQuarter, quarterOf, type Quarter } from '../domain/statistics/period';
import { NATIONAL_2014 } from '../domain/statistics/ready-sets/national-2014/index.data';
import { shanghaiDay } from '../domain/time/shanghai-day';
import { personName, type NamedPerson } from '../documents/person-name';
import { handIn, type Colleagues, type Returns, type Round } from './demonstration-hand-in';
import { RETURN_STAFF } from './demonstration-staff.data';
import { demonstrationUnits, type DemonstrationUnit } from './demonstration-units';

/** So many quarters that ended: the last one is under way, those before it are frozen and public. */
const QUARTERS = 6;

function lastQuarters(): Quarter[] {
  const quarters: Quarter[] = [previousQuarter(quarterOf(shanghaiDay(Date.now())))];
  while (quarters.length < QUARTERS) quarters.unshift(previousQuarter(quarters[0] as Quarter));
  return quarters;
}

/** The demonstration accounts, which are there only after a first start; null without them. */
async function colleagues(strapi: Core.Strapi): Promise<Colleagues | null> {
  const entries = await Promise.all(
    Object.entries(RETURN_STAFF).map(async ([role, email]) => {
      const person = (await strapi.db.query('admin::user').findOne({ where: { email } })) as
        (NamedPerson & { id: number }) | null;
      return [role, person && { id: String(person.id), name: personName(person) }] as const;
    }),
  );
  if (entries.some(([, person]) => person === null)) return null;
  return Object.fromEntries(entries) as Colleagues;
}

/** Opens a round; false where the holidays of the month it is due in are not known yet. */
async function open(returns: Returns, round: Round): Promise<boolean> {
  try {
    await returns.openRound(round);
    return true;
  } catch (cause) {
    if (cause instanceof UncoveredYearError) return false;
    throw cause;
  }
}

async function fill(
  returns: Returns,
  round: Round,
  args: { units: readonly DemonstrationUnit[]; people: Colleagues; isLast: boolean },
): Promise<void> {
  const { units, people, isLast } = args;
  for (const unit of units) {
    const progress = isLast ? unit.latest : unit.latest === 'late' ? 'late' : 'accepted';
    await handIn(returns, { round, unit, people, progress });
  }
  const top = units.find(({ reportsTo }) => reportsTo === null);
  if (isLast || !top) return;
  await returns.freeze({ round, unitId: top.id, personId: people.cityOfficer.id });
  await returns.publish(round);
}

/**
 * Rounds of the demonstration's city: those that ended long ago are frozen and public, the last one is under way. Only where
 * nobody has entered reporting units and the demonstration content is there; a start that was interrupted goes on.
 */
export async function ensureDemonstrationRounds(strapi: Core.Strapi): Promise<void> {
  if (process.env.ZHAOSHI_DEMO === 'false' || !strapi.plugins.statistics) return;
  const store = strapi.store({ type: 'core', name: 'zhaoshi' });
  const state = await store.get({ key: 'demonstration-rounds' });
  const returns = strapi.plugin('statistics').service<Returns>('returns');
  const people = await colleagues(strapi);
  if (state === 'done' || !people) return;
  const units = await demonstrationUnits(strapi);
  if (units.length === 0 || (!state && (await returns.unitsVersion()) > 0)) return;
  await store.set({ key: 'demonstration-rounds', value: 'started' });
  strapi.log.info('Filling in the quarterly returns of the demonstration');
  if ((await returns.unitsVersion()) === 0) {
    await returns.putUnits(units.map(({ latest: _latest, ...unit }) => unit));
  }
  const quarters = lastQuarters();
  for (const quarter of quarters) {
    const round = { setKey: NATIONAL_2014.key, quarter };
    if (!(await open(returns, round))) continue;
    await fill(returns, round, { units, people, isLast: quarter === quarters.at(-1) });
  }
  await store.set({ key: 'demonstration-rounds', value: 'done' });
}
