import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReturnLine } from '../../../src/plugins/statistics/server/src/contracts/returns';
import type { TestApp } from '../harness/create-test-app';
import { formOf, lineOf, openOffice, openRound, save, UNITS, type Office } from './support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  office = await openOffice();
  ({ app } = office);
});
afterAll(() => app?.close());

async function lineIn(quarter: string): Promise<ReturnLine> {
  await openRound(office, quarter);
  return (await lineOf(office.filler, { quarter, unit: UNITS.first }))!;
}

test('the history of a return tells what was changed in footer, explanations and reasons, and how', async () => {
  const { filler } = office;
  const { id } = await lineIn('2025-Q1');
  const form = await formOf(filler, id);
  const counted = form.rows.find(({ auto }) => auto !== null)!;
  const typed = await save(filler, id, {
    version: form.version,
    cells: { [counted.code]: '17' },
    overrideReasons: { [counted.code]: '台账之外另有公开。' },
    footer: { reviewer: '李四' },
    explanations: { R5: '跨期办结。' },
  });
  expect(typed.status, JSON.stringify(typed.body)).toBe(200);
  const next = await save(filler, id, {
    version: form.version + 1,
    asCounted: [counted.code],
    footer: { reviewer: '王五' },
    explanations: { R5: '' },
  });
  expect(next.status, JSON.stringify(next.body)).toBe(200);
  expect((await filler.client('POST', `/statistics/returns/${id}/count`, {})).status).toBe(200);
  const [recount, second, first] = (await formOf(filler, id)).history;
  const reason = '台账之外另有公开。';
  expect(first).toMatchObject({ move: 'fill', kind: 'typed' });
  expect(first!.changes).toEqual(
    expect.arrayContaining([
      { part: 'cell', code: counted.code, before: counted.value, after: '17' },
      { part: 'footer', code: 'reviewer', before: null, after: '李四' },
      { part: 'explanation', code: 'R5', before: null, after: '跨期办结。' },
      { part: 'override_reason', code: counted.code, before: null, after: reason },
    ]),
  );
  expect(second!.changes).toEqual(
    expect.arrayContaining([
      { part: 'cell', code: counted.code, before: '17', after: counted.value },
      { part: 'footer', code: 'reviewer', before: '李四', after: '王五' },
      { part: 'explanation', code: 'R5', before: '跨期办结。', after: null },
      { part: 'override_reason', code: counted.code, before: reason, after: null },
    ]),
  );
  expect(recount).toMatchObject({ move: 'fill', kind: 'recounted', changes: [] });
});

test('the history of a return still reads what was kept when it told of cells only', async () => {
  const { id } = await lineIn('2025-Q2');
  await app.strapi.db.connection.raw(
    `insert into zhaoshi_statistics.return_history
       (return_id, revision, version, move, from_state, to_state, changes, person_name)
     values (?, 1, 1, 'fill', 'draft', 'draft', '[{"code":"6","before":null,"after":"2"}]', '张三'),
       (?, 1, 2, 'self_review', 'draft', 'self_reviewed', '[]', '李四')`,
    [id, id],
  );
  const { history } = await formOf(office.filler, id);
  const change = { part: 'cell', code: '6', before: null, after: '2' };
  expect(history.map(({ kind, changes }) => [kind, changes])).toEqual([
    [null, []],
    ['typed', [change]],
  ]);
});
