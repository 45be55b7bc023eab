import { expect, test, vi } from 'vitest';
import { together } from '../../../src/plugins/freshness/admin/src/list/together';

const echo = () => vi.fn((ids: string[]) => Promise.resolve(ids));

test('what is asked for in one moment is asked once, each of it once', async () => {
  const gather = together<string[]>(10);
  const ask = echo();
  const answers = await Promise.all(['a', 'b', 'a'].map((id) => gather(id, ask)));
  expect(ask.mock.calls).toEqual([[['a', 'b']]]);
  expect(answers).toEqual([
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('what is asked for later is asked anew', async () => {
  const gather = together<string[]>(10);
  const ask = echo();
  await gather('a', ask);
  await gather('a', ask);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('more than fits is asked in several', async () => {
  const gather = together<string[]>(2);
  const ask = echo();
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => gather(id, ask)));
  expect(ask.mock.calls).toEqual([[['a', 'b']], [['c', 'd']], [['e']]]);
});

test('a failure reaches everybody who asked, and nobody after them', async () => {
  const gather = together<string[]>(10);
  const fail = () => Promise.reject(new Error('down'));
  const outcomes = await Promise.allSettled([gather('a', fail), gather('b', fail)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await gather('c', echo())).toEqual(['c']);
});
