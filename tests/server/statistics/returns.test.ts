import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReturnLine } from '../../../src/plugins/statistics/server/src/contracts/returns';
import type { TestApp } from '../harness/create-test-app';
import {
  FOOTER,
  formOf,
  fullSave,
  handIn,
  hire,
  lineOf,
  move,
  officeUnits,
  openOffice,
  openRound,
  putUnits,
  save,
  UNITS,
  type Office,
} from './support/office';

let app: TestApp;
let office: Office;
let line: ReturnLine;
let year = 2015;

beforeAll(async () => {
  office = await openOffice();
  ({ app } = office);
});
afterAll(() => app?.close());

/** Each test has a quarter of its own: the holidays of all of them are known. */
beforeEach(async () => {
  year += 1;
  const quarter = `${year}-Q1`;
  const opened = await openRound(office, quarter);
  expect(opened.status, JSON.stringify(opened.body)).toBe(200);
  line = (await lineOf(office.filler, { quarter, unit: UNITS.first }))!;
});

const reasonsOf = ({
  body,
}: {
  body: { error?: { details?: { reasons?: { code: string; field?: string }[] } } };
}) => (body.error?.details?.reasons ?? []).map(({ code, field }) => [code, field]);

describe('a return', () => {
  test('goes from draft to accepted by three people, each of whom may do their part only', async () => {
    const { filler, reviewer, officer } = office;
    const { id } = line;
    const saved = await save(filler, id, fullSave(await formOf(filler, id)));
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(saved.body.data?.findings).toEqual([]);
    expect(saved.body.data?.rows.find(({ code }) => code === '3.1')?.value).toBe('40');

    const own = await move(filler, id, 'self_review');
    expect([own.status, own.body.error?.details?.code]).toEqual([
      403,
      'statistics.filler_reviews_own',
    ]);
    expect((await move(officer, id, 'self_review')).status).toBe(403);
    expect((await move(reviewer, id, 'self_review')).body.data?.state).toBe('self_reviewed');
    expect((await move(filler, id, 'submit')).body.data).toMatchObject({ state: 'submitted' });
    expect((await move(filler, id, 'accept')).status).toBe(403);
    expect((await move(officer, id, 'accept')).body.data?.state).toBe('accepted');
    const { history } = await formOf(officer, id);
    expect(history.map(({ move: name }) => name)).toEqual([
      'accept',
      'submit',
      'self_review',
      'fill',
    ]);
    expect(history.at(-1)?.changes.find(({ code }) => code === '6')).toEqual({
      part: 'cell',
      code: '6',
      before: null,
      after: '2',
    });
  });

  test('is not edited by the unit above, which can only send it back with a reason', async () => {
    const { filler, officer } = office;
    const { id } = line;
    const refused = await save(officer, id, { version: 0, cells: { '6': '9' } });
    expect(refused.status).toBe(403);
    await handIn(office, id);
    expect((await save(filler, id, { version: 4, cells: { '6': '9' } })).status).toBe(400);
    const bare = await move(officer, id, 'send_back');
    expect([bare.status, reasonsOf(bare)]).toEqual([
      400,
      [['statistics.reason_missing', 'reason']],
    ]);
    const back = await move(officer, id, 'send_back', { reason: '举报投诉数请核对。' });
    expect(back.body.data?.state).toBe('returned');
    const { version } = await formOf(filler, id);
    expect((await save(filler, id, { version, cells: { '6': '3' } })).body.data).toMatchObject({
      state: 'draft',
    });
    const { rows } = await app.strapi.db.connection.raw<{ rows: { recipient_id: number }[] }>(
      "select recipient_id from zhaoshi_notifications.messages where event = 'statistics.sent_back' and link = ?",
      [`/plugins/statistics/returns/${id}`],
    );
    expect(rows.map(({ recipient_id: recipient }) => Number(recipient))).toEqual([filler.id]);
  });

  test('is accepted by nobody of the unit, also where the office above it has no organization', async () => {
    const units = officeUnits(office).map((unit) =>
      unit.id === UNITS.city ? { ...unit, organizationId: null } : unit,
    );
    await putUnits(office, units);
    const quarter = `${year}-Q3`;
    await openRound(office, quarter);
    const { id } = (await lineOf(office.filler, { quarter, unit: UNITS.first }))!;
    await putUnits(office, officeUnits(office));
    await save(office.filler, id, fullSave(await formOf(office.filler, id)));
    expect((await move(office.reviewer, id, 'self_review')).status).toBe(200);
    expect((await move(office.filler, id, 'submit')).status).toBe(200);
    const colleague = await hire(app, office.bureaus[0], 'statistician');
    const refused = await move(colleague, id, 'accept');
    expect([refused.status, refused.body.error?.details?.code]).toEqual([
      403,
      'statistics.return_role_missing',
    ]);
  });

  test('with cells that cannot be read is refused as a whole, naming each', async () => {
    const { filler } = office;
    const before = await formOf(filler, line.id);
    const cells = {
      '6': '很多',
      '3.1.1': '-1',
      '4.1': '1e20',
      '7': '0.125',
      '8.9': '1',
      '1': '1',
      '5.1': '3',
    };
    const explanations = { R5: '跨期办结。', 'no-identity': '无用。' };
    const stray = await save(filler, line.id, { version: before.version, explanations });
    expect(reasonsOf(stray)).toEqual([['statistics.value_not_understood', 'explanations']]);
    const refused = await save(filler, line.id, { version: before.version, cells });
    expect(refused.status).toBe(400);
    expect(
      reasonsOf(refused)
        .map(([, field]) => field)
        .sort(),
    ).toEqual(['1', '3.1.1', '4.1', '6', '7', '8.9'].sort());
    expect(refused.body.error?.message).toContain('很多');
    expect(await formOf(filler, line.id)).toEqual(before);
  });

  test('whose numbers do not agree is saved and told why, and is not handed in', async () => {
    const { filler, reviewer } = office;
    const { id } = line;
    // 3.2 = 3.2.1 + 3.2.2 and 3.3 agree with each other only as typed.
    await save(filler, id, fullSave(await formOf(filler, id), { '1.1.1': '500' }));
    const { findings, moves } = await formOf(reviewer, id);
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(moves.find(({ move: name }) => name === 'self_review')?.reasons).not.toEqual([]);
    expect((await move(reviewer, id, 'self_review')).status).toBe(400);
    expect((await formOf(filler, id)).state).toBe('draft');
  });

  test('takes no number for a sum but the sum, and sums as one fills in', async () => {
    const { filler } = office;
    const { version } = await formOf(filler, line.id);
    const refused = await save(filler, line.id, { version, cells: { '3.1.1': '2', '3.1': '3' } });
    expect(reasonsOf(refused)).toEqual([['statistics.cell_is_sum', '3.1']]);
    const saved = await save(filler, line.id, { version, cells: { '3.1.1': '2', '3.1': '2' } });
    expect(saved.body.data?.rows.find(({ code }) => code === '3.1')?.value).toBe('2');
  });

  test('saved or moved by two at once changes once', async () => {
    const { filler } = office;
    const { version } = await formOf(filler, line.id);
    const replies = await Promise.all(
      ['1', '2', '3', '4'].map((value) =>
        save(filler, line.id, { version, cells: { '6': value } }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const after = await formOf(filler, line.id);
    expect([after.version, after.history.length]).toEqual([version + 1, 1]);
  });

  test('knows a blank from 0, this year so far, the quarter before and the year before', async () => {
    await handIn(office, line.id, { '6': '0', '2.1': null });
    const next = `${year}-Q2`;
    await openRound(office, next);
    const second = (await lineOf(office.filler, { quarter: next, unit: UNITS.first }))!;
    const { version } = await formOf(office.filler, second.id);
    const { body } = await save(office.filler, second.id, {
      version,
      cells: { '6': '4', '3.1.1': '7', '8.1': '1' },
      footer: { filler: FOOTER.filler },
    });
    const row = (code: string) => body.data!.rows.find((one) => one.code === code)!;
    expect(row('6')).toMatchObject({ value: '4', previous: '0', yearToDate: '4', lastYear: null });
    expect(row('2.1')).toMatchObject({ value: null, previous: null });
    expect(row('3.1.1')).toMatchObject({ value: '7', previous: '5', yearToDate: '12' });
    expect(row('8.1')).toMatchObject({ value: '1', periodClass: 'half_year' });
    expect((await formOf(office.filler, line.id)).rows.some(({ code }) => code === '8.1')).toBe(
      false,
    );
  });
});

describe('who sees a return', () => {
  test('is the unit, those above, and whom it reports to; others are told it is not there', async () => {
    const stranger = await hire(app, office.bureaus[1], 'statistician', 'information_officer');
    expect((await stranger.client('GET', `/statistics/returns/${line.id}`)).status).toBe(404);
    expect((await save(stranger, line.id, { version: 0, cells: { '6': '1' } })).status).toBe(404);
    const quarter = line.quarter;
    expect(await lineOf(stranger, { quarter, unit: UNITS.first })).toBeUndefined();
    expect(await lineOf(office.officer, { quarter, unit: UNITS.first })).toMatchObject({
      id: line.id,
    });
    const handler = await hire(app, office.bureaus[0], 'access_request_handler');
    expect((await handler.client('GET', `/statistics/returns/${line.id}`)).status).toBe(403);
  });

  test('is also the department that guides the unit, which changes nothing in it', async () => {
    const guide = await hire(app, office.bureaus[1], 'statistician');
    const units = officeUnits(office).map((unit) =>
      unit.id === UNITS.first ? { ...unit, guidedBy: UNITS.second } : unit,
    );
    await putUnits(office, units);
    const form = await formOf(guide, line.id);
    expect(form.mayFill).toBe(false);
    expect(
      (await save(guide, line.id, { version: form.version, cells: { '6': '1' } })).status,
    ).toBe(403);
    expect((await move(guide, line.id, 'accept')).status).toBe(403);
    await putUnits(office, officeUnits(office));
  });
});
