// @ts-check
import { ask, PASSWORD, signInAt } from './client.mjs';
import { inTurns } from './in-turns.mjs';

/** @typedef {import('./types').City} City */
/** @typedef {import('./types').CityUnit} CityUnit */
/** @typedef {import('./types').Client} Client */
/** @typedef {import('./types').Running} Running */
/** @typedef {import('./types').Settled} Settled */

const AT_ONCE = 4;

/** @type {Record<CityUnit['level'], { level: string, kind: string }>} */
const KINDS = {
  city: { level: 'city', kind: 'government' },
  district: { level: 'county', kind: 'government' },
  township: { level: 'township', kind: 'township_government' },
  street: { level: 'township', kind: 'dispatched_office' },
  department: { level: 'county', kind: 'department' },
};

/** @param {Running} running @param {object} data @returns {Promise<string>} documentId */
async function makeOrganization({ strapi }, data) {
  const documents = strapi.documents('api::organization.organization');
  const codeNote = '演示单位，没有代码';
  const made = await documents.create({ data: { operatingStatus: 'active', codeNote, ...data } });
  return made.documentId;
}

/** Whoever is above comes first in the list of units. @param {Running} running @param {readonly CityUnit[]} units */
async function makeOrganizations(running, units) {
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const { id, name, level, organizationBelow, localRegion } of units) {
    const parent = organizationBelow === null ? null : made.get(organizationBelow);
    const vertical =
      localRegion === null ? {} : { isVerticallyManaged: true, verticalSystem: organizationBelow };
    const data = { name, ...KINDS[level], parent, ...vertical };
    made.set(id, await makeOrganization(running, data));
  }
  return made;
}

/** @param {Running} running @param {string} name @returns {Promise<{ id: number, email: string }>} */
function makePerson({ strapi }, name) {
  const users = /** @type {{ create(user: object): Promise<{ id: number, email: string }> }} */ (
    strapi.service('admin::user')
  );
  return users.create({
    ...{ firstname: name, lastname: '示', email: `${name}@example.org`.toLowerCase() },
    ...{ password: PASSWORD, isActive: true, registrationToken: null, roles: [] },
  });
}

/** Somebody outside the city who assigns duties, keeps the units and opens rounds. @param {Running} running @returns {Promise<Client>} */
async function makeAdministrator(running) {
  const organization = await makeOrganization(running, {
    ...{ name: '运行维护中心', level: 'city', kind: 'department' },
  });
  const { id, email } = await makePerson(running, 'city-administrator');
  const assignments = /** @type {{ create(input: object): Promise<unknown> }} */ (
    running.strapi.plugin('directory').service('assignments')
  );
  await assignments.create({
    ...{ holder: { kind: 'person', userId: id }, organization, duty: 'system_administrator' },
  });
  return signInAt(running.url, email);
}

/** @param {{ city: City, administrator: Client, organizations: Map<string, string>, ids: Map<string, number> }} args */
async function assignDuties({ city, administrator, organizations, ids }) {
  await inTurns(city.duties, AT_ONCE, async ({ person, duty, unitId }) => {
    await ask(administrator, 'POST', '/directory/assignments', {
      ...{ holder: { kind: 'person', userId: ids.get(person) }, duty },
      ...{ organization: organizations.get(unitId), includesSubordinates: duty === 'statistician' },
    });
  });
}

/** @param {{ city: City, administrator: Client, organizations: Map<string, string> }} args */
async function putUnits({ city, administrator, organizations }) {
  const { version } = /** @type {{ version: number }} */ (
    await ask(administrator, 'GET', '/statistics/units')
  );
  const units = city.units.map(({ id, name, level, reportsTo, localRegion, order }) => ({
    ...{ id, name, level, reportsTo, localRegion, order },
    organizationId: organizations.get(id),
  }));
  await ask(administrator, 'PUT', '/statistics/units', { version, units });
}

/**
 * Brings a city to life on a running application: an organization for every unit, people with duties in them, all of them
 * signed in, and the units as the tree of who reports to whom.
 * @param {Running} running @param {City} city @returns {Promise<Settled>}
 */
export async function settleCity(running, city) {
  const organizations = await makeOrganizations(running, city.units);
  const administrator = await makeAdministrator(running);
  await putUnits({ city, administrator, organizations });
  /** @type {Map<string, { id: number, email: string }>} */
  const people = new Map();
  await inTurns(city.people, AT_ONCE, async (name) => {
    people.set(name, await makePerson(running, name));
  });
  const ids = new Map([...people].map(([name, { id }]) => [name, id]));
  await assignDuties({ city, administrator, organizations, ids });
  /** @type {Map<string, Client>} */
  const clients = new Map();
  await inTurns([...people], AT_ONCE, async ([name, { email }]) => {
    clients.set(name, await signInAt(running.url, email));
  });
  return { city, running, administrator, clients, organizations };
}
