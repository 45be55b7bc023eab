// @ts-check
import { ask } from './client.mjs';
import { goTo } from './day-of-handing-in.mjs';
import { inTurns } from './in-turns.mjs';

/** @typedef {import('./types').Client} Client */
/** @typedef {import('./types').Conduct} Conduct */
/** @typedef {import('./types').Plan} Plan */
/** @typedef {import('./types').Settled} Settled */
/** @typedef {{ severity: string, code: string, text: string, explanationKey: string | null }} Finding */
/** @typedef {{ code: string, auto: object | null }} Row */
/** @typedef {{ version: number, state: string, dueOn: string, rows: Row[], findings: Finding[] }} Form */
/** @typedef {{ id: string, unitId: string, dueOn: string }} Line */
/** @typedef {{ results: Line[], total: number }} Page */

export const SET = 'national_2014';
const AT_ONCE = 4;

/**
 * Read off the calendar by hand: due in a district and in the city, and a day after both. The 5th of April 2024 was a holiday,
 * Sunday the 7th a working day.
 * @type {Record<string, { district: string, city: string, late: string }>}
 */
export const DAYS = {
  '2024-Q1': { district: '2024-04-07', city: '2024-04-10', late: '2024-04-11' },
  '2024-Q2': { district: '2024-07-05', city: '2024-07-10', late: '2024-07-11' },
};

/** A person by key. @param {Settled} settled @param {string} name @returns {Client} */
export function personOf({ clients }, name) {
  const client = clients.get(name);
  if (!client) throw new Error(`Nobody is called ${name}`);
  return client;
}

/** All returns a person sees of a quarter, page by page. @param {Client} client @param {string} quarter @returns {Promise<Line[]>} */
export async function linesOf(client, quarter) {
  /** @type {Line[]} */
  const lines = [];
  for (let page = 1; ; page += 1) {
    const path = `/statistics/returns?set=${SET}&quarter=${quarter}&pageSize=100&page=${page}`;
    const { results, total } = /** @type {Page} */ (await ask(client, 'GET', path));
    lines.push(...results);
    if (lines.length >= total || results.length === 0) return lines;
  }
}

/** Ids of all returns by unit, as their fillers find them. @param {Settled} settled @param {Plan} plan @returns {Promise<Map<string, string>>} */
async function returnIds(settled, { quarter, conducts }) {
  const fillers = [...new Set(conducts.map(({ unit }) => unit.filler))];
  /** @type {Map<string, string>} */
  const ids = new Map();
  await inTurns(fillers, AT_ONCE, async (name) => {
    for (const { id, unitId } of await linesOf(personOf(settled, name), quarter))
      ids.set(unitId, id);
  });
  return ids;
}

/** The people of a unit at work on its return. @param {Settled} settled @param {Plan} plan @param {Map<string, string>} ids */
function desk(settled, { quarter }, ids) {
  /** @param {Conduct} conduct @param {'filler' | 'reviewer' | 'officer'} who */
  const at = ({ unit }, who) => {
    const client = personOf(settled, unit[who]);
    const path = `/statistics/returns/${ids.get(unit.id)}`;
    /** @returns {Promise<Form>} */
    const read = () => ask(client, 'GET', path);
    return {
      read,
      /** @param {object} body @returns {Promise<Form>} */
      save: (body) => ask(client, 'PUT', path, body),
      /** With the version that is told, or else the one that the person sees. @param {string} move @param {{ version?: number, reason?: string }} [told] @returns {Promise<Form>} */
      async move(move, told = {}) {
        const version = told.version ?? (await read()).version;
        return ask(client, 'POST', `${path}/moves`, { ...told, move, version });
      },
    };
  };

  const footer = {
    ...{ responsiblePerson: '赵主任', reviewer: '钱审核', filler: '孙填报', phone: '028-61880000' },
    filledOn: DAYS[quarter]?.district,
  };

  /** Types everything in, and explains what the form asks to be explained. @param {Conduct} conduct */
  async function fill(conduct) {
    const filler = at(conduct, 'filler');
    const { version, rows } = await filler.read();
    const counted = rows.filter(({ auto }) => auto !== null).map(({ code }) => code);
    const reasons = counted.map((code) => [code, '台账之外另有公开。']);
    const saved = await filler.save({
      ...{ version, cells: conduct.typed, footer, overrideReasons: Object.fromEntries(reasons) },
    });
    const asked = saved.findings.flatMap(({ explanationKey: key }) => (key === null ? [] : [key]));
    if (asked.length === 0) return;
    const explanations = Object.fromEntries(asked.map((key) => [key, '上期收到，本期办结。']));
    await filler.save({ version: saved.version, explanations });
  }

  /** The filler submits as soon as the colleague says it is checked, without reading it all again. @param {Conduct} conduct */
  async function handIn(conduct) {
    const { version } = await at(conduct, 'reviewer').move('self_review');
    await at(conduct, 'filler').move('submit', { version });
  }

  /** @param {Conduct} conduct */
  const accept = (conduct) => at(conduct, 'officer').move('accept');

  /** @param {Conduct} conduct */
  const sendBack = (conduct) =>
    at(conduct, 'officer').move('send_back', {
      reason: `请核对${conduct.correction?.code}的数字。`,
    });

  /** @param {Conduct} conduct */
  async function correct(conduct) {
    const filler = at(conduct, 'filler');
    const { code = '', value = '' } = conduct.correction ?? {};
    const { version } = await filler.read();
    await filler.save({ version, cells: { [code]: value } });
    await handIn(conduct);
    await accept(conduct);
  }

  return { fill, handIn, accept, sendBack, correct };
}

/**
 * A whole quarter as its people go through it: the administrator opens the round; whoever is in time hands in on the due day,
 * the others after it; officers send some back, which are corrected after the due day and are not late for it.
 * @param {Settled} settled @param {Plan} plan
 * @returns {Promise<{ ids: Map<string, string>, spent: { workMs: number, plainMs: number }[] }>} ids of the returns by unit;
 * and for each return in time, in turn, how long it took, and how long a plain request took just before it
 */
export async function runQuarter(settled, plan) {
  const { quarter, conducts } = plan;
  const days = DAYS[quarter];
  if (!days) throw new Error(`No days known for ${quarter}`);
  await ask(settled.administrator, 'POST', '/statistics/rounds', { setKey: SET, quarter });
  const ids = await returnIds(settled, plan);
  const { fill, handIn, accept, sendBack, correct } = desk(settled, plan, ids);
  /** @type {{ workMs: number, plainMs: number }[]} */
  const spent = [];
  /** @param {Conduct} conduct */
  const judge = async (conduct) => {
    if (conduct.correction) await sendBack(conduct);
    else if (conduct.end === 'accepted') await accept(conduct);
  };

  await goTo(settled.running, days.district);
  const inTime = conducts.filter(({ isLate, end }) => !isLate && end !== 'missing');
  await inTurns(inTime, AT_ONCE, async (conduct) => {
    const began = performance.now();
    await ask(personOf(settled, conduct.unit.filler), 'GET', '/statistics/settings');
    const asked = performance.now();
    await fill(conduct);
    await handIn(conduct);
    await judge(conduct);
    spent.push({ plainMs: asked - began, workMs: performance.now() - asked });
  });
  // Something is written down, nothing handed in.
  await inTurns(
    conducts.filter(({ end }) => end === 'missing'),
    AT_ONCE,
    fill,
  );

  await goTo(settled.running, days.late);
  await inTurns(
    conducts.filter(({ isLate }) => isLate),
    AT_ONCE,
    async (conduct) => {
      await fill(conduct);
      await handIn(conduct);
      await judge(conduct);
    },
  );
  await inTurns(
    conducts.filter(({ correction }) => correction !== null),
    AT_ONCE,
    correct,
  );
  return { ids, spent };
}
