import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  SiteAvailability,
  SiteDetails,
  SiteWeek,
} from '../../../src/plugins/freshness/server/src/contracts/checks';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { TestApp } from '../harness/create-test-app';
import type { AdminClient } from '../directory/support/staff';
import { jobsOf } from '../jobs/jobs-of';
import { makeOrganization } from '../support/make-records';
import { createCheckingApp, freshness } from './support/app';
import { INSIDE, redirectTo, says, startHttp, type TestServer } from './support/servers';

const MINUTE = 60_000;
const DAY_MS = 86_400_000;
/** Midnight in Shanghai, at the beginning of Monday, 2 March. */
const MONDAY = new Date('2026-03-02T00:00:00+08:00');
const after = (minutes: number) => new Date(MONDAY.getTime() + minutes * MINUTE);

let answer: RequestListener = says(200);
let home: TestServer;
let inside: TestServer;
let app: TestApp;
let admin: AdminClient;
let organization: { documentId: string };
let jobs: ReturnType<typeof jobsOf>;

beforeAll(async () => {
  home = await startHttp((request, response) => answer(request, response));
  inside = await startHttp(says(200, 'secret'), INSIDE);
  ({ app, admin } = await createCheckingApp([home, inside]));
  jobs = jobsOf(app.strapi);
  organization = await makeOrganization(app.strapi);
});
afterAll(async () => {
  await app?.close();
  await home.close();
  await inside.close();
});
beforeEach(async () => {
  answer = says(200, 'page');
  home.requests.length = 0;
  await jobs.sql('delete from zhaoshi_freshness.probes');
  await jobs.sql('delete from zhaoshi_freshness.probe_days');
  await jobs.sql('delete from zhaoshi_freshness.sites');
});

/** A site that has been monitored since February. */
async function addSite(path = '/', more: Record<string, unknown> = {}): Promise<number> {
  const row = { url: `${home.url}${path}`, is_enabled: true, ...more };
  const [made] = await jobs.sql<{ id: number }>(
    `insert into zhaoshi_freshness.sites
      (organization_id, name, url, kind, is_enabled, created_at, updated_at, updated_by)
     values (?, ?, ?, 'home', ?, '2026-02-01', '2026-02-01', 'test') returning id`,
    [organization.documentId, `站点${path}`, row.url, row.is_enabled],
  );
  return made?.id ?? 0;
}

const probe = (now: Date) => jobs.runner.run({ task: 'probe-sites', now });

/** Runs the task as its schedule does, every five minutes. */
async function probeThrough(from: Date, to: Date): Promise<void> {
  for (let at = from.getTime(); at < to.getTime(); at += 5 * MINUTE) await probe(new Date(at));
}

type ProbeRow = { probed_at: Date; is_opened: boolean | null; status: number; cause: string };
const probesOf = (siteId: number) =>
  jobs.sql<ProbeRow>('select * from zhaoshi_freshness.probes where site_id = ? order by slot', [
    siteId,
  ]);
const availability = (on: string) => freshness(app.strapi, 'availability').read({ on });

/** Puts in what a week of probes counted. */
async function addWeek(siteId: number, before: string, days: [number, number][]): Promise<void> {
  for (const [at, [probes, failures]] of days.entries()) {
    await jobs.sql(`insert into zhaoshi_freshness.probe_days values (?, ?::date - ?::int, ?, ?)`, [
      siteId,
      before,
      days.length - at,
      probes,
      failures,
    ]);
  }
}

describe('probing', () => {
  test('every site is opened 24 times a day, once an hour, each at a minute of its own', async () => {
    const [first, second] = [await addSite('/a'), await addSite('/b')];
    await probeThrough(MONDAY, after(24 * 60));
    const minutes = async (siteId: number) =>
      (await probesOf(siteId)).map(
        ({ probed_at: at }) => (at.getTime() - MONDAY.getTime()) / MINUTE,
      );
    for (const siteId of [first, second]) {
      const times = await minutes(siteId);
      // The hour under way at midnight has begun before, so that it is one of 25.
      expect(times).toHaveLength(25);
      expect(times.slice(2).map((time, at) => time - (times[at + 1] ?? 0))).toEqual(
        Array.from({ length: 23 }, () => 60),
      );
    }
    expect((await minutes(first))[1]).not.toBe((await minutes(second))[1]);
    expect(home.requests).toHaveLength(50);
    expect(home.requests[0]?.method).toBe('GET');
    expect(home.requests[0]?.headers['user-agent']).toMatch(
      /^Zhaoshi\/\S+ \(availability and link check;.*@/,
    );
  });

  test('two nodes at the same minute make one probe', async () => {
    const ids = [await addSite('/a'), await addSite('/b'), await addSite('/c')];
    const results = await Promise.all([probe(MONDAY), probe(MONDAY), probe(MONDAY)]);
    expect(results.reduce((sum, result) => sum + Number(result?.probed), 0)).toBe(3);
    for (const id of ids) expect(await probesOf(id)).toHaveLength(1);
    expect(home.requests).toHaveLength(3);
  });

  test('hours missed in a downtime are not made up for', async () => {
    const id = await addSite();
    await probe(MONDAY);
    await probe(after(10 * 60));
    expect(await probesOf(id)).toHaveLength(2);
  });

  test('what is switched off or removed is left alone', async () => {
    const off = await addSite('/off', { is_enabled: false });
    const removed = await addSite('/removed');
    await jobs.sql('update zhaoshi_freshness.sites set removed_at = now() where id = ?', [removed]);
    expect(await probe(MONDAY)).toEqual({ probed: 0, notOpened: 0 });
    expect([...(await probesOf(off)), ...(await probesOf(removed))]).toEqual([]);
    expect(home.requests).toEqual([]);
  });

  test.each<[string, RequestListener, Partial<ProbeRow>]>([
    ['a page', says(200, 'page'), { is_opened: true, status: 200 }],
    ['an error of the server', says(502), { is_opened: false, cause: 'server_error' }],
    ['no page', says(404), { is_opened: false, cause: 'not_found' }],
    ['a door closed to machines', says(403), { is_opened: null, cause: 'closed_to_us' }],
    ['a way inside', redirectTo(`http://${INSIDE}/`), { is_opened: null, cause: 'not_public' }],
  ])('%s', async (_what, handler, found) => {
    answer = handler;
    const id = await addSite();
    await probe(MONDAY);
    expect(await probesOf(id)).toMatchObject([found]);
    const days = await jobs.sql('select probes, failures from zhaoshi_freshness.probe_days');
    const failures = found.is_opened ? 0 : 1;
    expect(days).toEqual(found.is_opened === null ? [] : [{ probes: 1, failures }]);
    expect(inside.connections).toBe(0);
  });

  test('a page that does not arrive within the limit was not opened', async () => {
    app.strapi.config.set('plugin::freshness.timeLimitMs', 200);
    try {
      answer = (_request, response) => void response.writeHead(200).write('half a page');
      const id = await addSite();
      expect(await probe(MONDAY)).toEqual({ probed: 1, notOpened: 1 });
      expect(await probesOf(id)).toMatchObject([{ is_opened: false, cause: 'timeout' }]);
    } finally {
      app.strapi.config.set('plugin::freshness.timeLimitMs', 15_000);
    }
  });
});

describe('what the inspection would say', () => {
  test('counts the probes of seven days by the day in Shanghai', async () => {
    const id = await addSite();
    for (let day = 0; day < 7; day += 1) {
      for (let hour = 0; hour < 24; hour += 1) {
        // On the last evening it is down for nine hours, ten to midnight being the last of them.
        answer = day === 6 && hour >= 15 ? says(503) : says(200);
        await probe(after(day * 24 * 60 + hour * 60 + 59));
      }
    }
    expect(await availability('2026-03-09')).toMatchObject([
      {
        siteId: id,
        organizationId: organization.documentId,
        firstDay: '2026-03-02',
        lastDay: '2026-03-08',
        probes: 168,
        failures: 9,
        verdict: 'veto',
      },
    ]);
    expect(await availability('2026-03-08')).toMatchObject([{ failures: 0, verdict: 'unknown' }]);
  });

  test('of a past day stays the same, whatever comes later', async () => {
    const id = await addSite();
    await addWeek(
      id,
      '2026-03-02',
      Array.from({ length: 7 }, () => [24, 1]),
    );
    const before = await availability('2026-03-02');
    expect(before).toMatchObject([{ probes: 168, failures: 7, verdict: 'pass' }]);
    answer = says(500);
    await probeThrough(MONDAY, after(6 * 60));
    await jobs.runner.run({
      task: 'delete-old-checks',
      now: new Date(MONDAY.getTime() + 900 * DAY_MS),
    });
    expect(await probesOf(id)).toEqual([]);
    await admin('DELETE', `/freshness/sites/${id}`);
    expect(await availability('2026-03-02')).toEqual(before);
    expect(await availability('2026-06-01')).toEqual([]);
  });

  test('is unknown where a day has too few probes', async () => {
    const id = await addSite();
    const days = Array.from({ length: 7 }, (_, at): [number, number] => [at === 3 ? 19 : 24, 5]);
    await addWeek(id, '2026-03-09', days);
    expect(await availability('2026-03-09')).toMatchObject([
      { verdict: 'unknown', thinDays: ['2026-03-05'], failures: 35 },
    ]);
  });

  test('is asked for by organization and day, and nonsense is refused', async () => {
    const id = await addSite();
    await addWeek(
      id,
      '2026-03-09',
      Array.from({ length: 7 }, () => [20, 1]),
    );
    const read = (query: string) =>
      admin<SiteAvailability[]>('GET', `/freshness/availability?${query}`);
    const mine = await read(`on=2026-03-09&organization=${organization.documentId}`);
    expect(mine.body.data).toMatchObject([{ siteId: id, failureRate: 0.05, verdict: 'veto' }]);
    expect((await read('on=2026-03-09&organization=nobody')).body.data).toEqual([]);
    expect((await read('')).status).toBe(200);
    for (const on of ['2026-02-30', 'yesterday']) {
      const { status, body } = await read(`on=${on}`);
      expect(status).toBe(400);
      expect(body.error?.details?.code).toBe('request.impossible_date');
    }
  });
});

describe('the pages', () => {
  const today = () => shanghaiDay(Date.now());
  const weeks = async (query = '') =>
    (await admin<SiteWeek[]>('GET', `/freshness/availability/sites?${query}`)).body.data ?? [];
  const details = (id: number | string) =>
    admin<SiteDetails>('GET', `/freshness/availability/sites/${id}`);
  const fullWeek = (failures: number) =>
    Array.from({ length: 7 }, (): [number, number] => [24, failures]);

  test('list the sites watched now, each with the week before today; one added today is unknown', async () => {
    const [bad, fresh, gone] = [await addSite('/bad'), await addSite('/new'), await addSite('/x')];
    await addWeek(bad, today(), fullWeek(2));
    await addWeek(gone, today(), fullWeek(2));
    await jobs.sql('update zhaoshi_freshness.sites set created_at = now() where id = ?', [fresh]);
    await jobs.sql('update zhaoshi_freshness.sites set removed_at = now() where id = ?', [gone]);
    const rate = 14 / 168;
    expect(await weeks()).toMatchObject([
      { id: bad, week: { probes: 168, failures: 14, failureRate: rate, verdict: 'veto' } },
      { id: fresh, week: { probes: 0, failureRate: null, verdict: 'unknown' } },
    ]);
    expect(await weeks(`organization=${organization.documentId}`)).toHaveLength(2);
    expect(await weeks('organization=nobody')).toEqual([]);
  });

  test('show a site with its days and the visits that did not open, the newest first', async () => {
    const id = await addSite();
    await addWeek(id, today(), fullWeek(1));
    for (const [at, status] of [200, 503, 403, 404].entries()) {
      answer = says(status);
      await probe(after(at * 60));
    }
    const site = (await details(id)).body.data;
    // Beside the seven there is the day of these probes; the door closed to machines counts nowhere.
    expect(site?.days).toHaveLength(8);
    expect(site?.days[0]).toEqual({ day: addDays(today(), -1), probes: 24, failures: 1 });
    expect(site?.days.at(-1)).toEqual({ day: '2026-03-02', probes: 3, failures: 2 });
    expect(site?.failures).toMatchObject([
      { at: after(180).toISOString(), isOpened: false, status: 404, cause: 'not_found' },
      { at: after(60).toISOString(), isOpened: false, status: 503, cause: 'server_error' },
    ]);
    expect(site?.lastProbe).toMatchObject({ status: 404 });
  });

  test('know no site that was removed or never was', async () => {
    const id = await addSite();
    expect((await details(id)).status).toBe(200);
    await admin('DELETE', `/freshness/sites/${id}`);
    for (const none of [id, id + 1, 0, 'abc', '99999999999999999999']) {
      expect((await details(none)).status).toBe(404);
    }
  });
});

describe('the record', () => {
  test('is never changed', async () => {
    await addSite();
    await probe(MONDAY);
    const change = jobs.sql('update zhaoshi_freshness.probes set is_opened = false');
    await expect(change).rejects.toThrow('append-only');
    await expect(jobs.sql('truncate zhaoshi_freshness.probes')).rejects.toThrow('append-only');
  });

  test('loses old probes and keeps what they counted', async () => {
    const id = await addSite();
    await probe(MONDAY);
    await probe(after(60));
    const keeps = (days: number) => new Date(MONDAY.getTime() + days * DAY_MS + 30 * MINUTE);
    await jobs.runner.run({ task: 'delete-old-checks', now: keeps(399) });
    expect(await probesOf(id)).toHaveLength(2);
    await jobs.runner.run({ task: 'delete-old-checks', now: keeps(400) });
    expect(await probesOf(id)).toHaveLength(1);
    expect(await jobs.sql('select probes from zhaoshi_freshness.probe_days')).toEqual([
      { probes: 2 },
    ]);
  });
});
