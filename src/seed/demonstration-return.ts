import { numberInYear, yearOfQuarter, type Quarter } from '../domain/statistics/period';
import type { UnitLevel } from '../domain/statistics/reporting-unit';
import type { CellValue } from '../domain/statistics/sum-values';

/** Governments do more than bureaus, and bureaus more than townships. */
const SIZES: Readonly<Record<UnitLevel, number>> = {
  city: 6,
  district: 4,
  department: 2,
  township: 1,
  street: 1,
};

type About = { level: UnitLevel; order: number; quarter: Quarter };

/** Invented numbers differ from unit to unit and quarter to quarter, the same at each start. */
function variationOf({ level, order, quarter }: About): (salt: number, below: number) => number {
  const quarters = yearOfQuarter(quarter) * 4 + numberInYear(quarter);
  const seed = level.length * 11 + order * 7 + quarters * 5;
  return (salt, below) => (seed + salt * 13 + ((seed * salt) % 17)) % below;
}

function published(size: number, vary: ReturnType<typeof variationOf>) {
  const items = size * 12 + vary(1, 9);
  const normative = size + vary(2, 3);
  return {
    '1.1': items,
    '1.1.1': normative,
    '1.1.2': normative + vary(3, 2),
    '1.2.1': Math.floor(items / 10),
    '1.2.2': items - vary(4, 3),
    '1.2.3': Math.floor(items / 4),
    '1.2.4': Math.floor(items / 2),
    '1.2.5': 2 + vary(5, 4),
  };
}

function answered(size: number, vary: ReturnType<typeof variationOf>) {
  const conferences = size > 3 ? 1 + vary(6, 2) : 0;
  const interviews = size > 1 ? vary(7, 3) : 0;
  return {
    '2.1': vary(8, 3),
    '2.2.1': conferences,
    '2.2.1a': Math.min(conferences, vary(9, 2)),
    '2.2.2': interviews,
    '2.2.2a': Math.min(interviews, vary(10, 2)),
    '2.2.3': size + vary(11, 3),
    '2.2.4': vary(12, 4),
    '2.2.5': vary(13, 2),
  };
}

/** Everything that came in is closed within the quarter, so that received, closed and answered agree. */
function requested(size: number, vary: ReturnType<typeof variationOf>) {
  const [inPerson, online, byLetter] = [vary(14, 2), size + vary(15, 4), vary(16, 2)];
  const received = inPerson + online + byLetter;
  const extended = received > 4 ? 1 : 0;
  const alreadyPublic = Math.floor(received / 5);
  const [partly, refused] = [received > 5 ? 1 : 0, received > 6 ? 1 : 0];
  const notHeld = Math.floor(received / 4);
  return {
    '3.1.1': inPerson,
    '3.1.2': 0,
    '3.1.3': online,
    '3.1.4': byLetter,
    '3.2.1': received - extended,
    '3.2.2': extended,
    '3.3.1': alreadyPublic,
    '3.3.2': received - alreadyPublic - partly - refused - notHeld,
    '3.3.3': partly,
    ...Object.fromEntries(['a', 'b', 'd', 'e', 'f'].map((ground) => [`3.3.4${ground}`, 0])),
    '3.3.4c': refused,
    '3.3.5': 0,
    '3.3.6': notHeld,
    '3.3.7': 0,
    '3.3.8': 0,
    '4.1': size > 3 ? vary(17, 2) : 0,
    '4.2': 0,
    '4.3': 0,
    '5.1': size > 3 ? vary(18, 2) : 0,
    '5.2': 0,
    '5.3': 0,
    '6': vary(19, 2),
  };
}

function staffed(size: number, vary: ReturnType<typeof variationOf>) {
  return {
    '8.1': size > 3 ? 1 : 0,
    '8.2': size > 3 ? 2 : 1,
    '8.3.1': size > 3 ? 2 : 1,
    '8.3.2': 1 + Math.floor(size / 2),
    '8.4': (size * 0.75 + vary(20, 4) / 4).toFixed(2),
    '9.1': 1,
    '9.2': size > 3 ? 1 + vary(21, 2) : vary(21, 2),
    '9.3': size > 3 ? 40 + vary(22, 20) : vary(21, 2) * (15 + vary(22, 10)),
  };
}

/** The cells somebody types in for a unit of the demonstration: nothing was charged for, so row 7 stays blank. */
export function demonstrationCells(about: About): ReadonlyMap<string, CellValue> {
  const size = SIZES[about.level];
  const vary = variationOf(about);
  const cells = {
    ...published(size, vary),
    ...answered(size, vary),
    ...requested(size, vary),
    ...staffed(size, vary),
  };
  return new Map(Object.entries(cells).map(([code, value]) => [code, String(value)]));
}
