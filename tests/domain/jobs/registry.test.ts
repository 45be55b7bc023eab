import { describe, expect, test } from 'vitest';
import registry from '../../../src/plugins/jobs/server/src/services/registry';

const task = { name: 'send-digest', titleKey: 'any', run: () => Promise.resolve() };

describe('the task registry', () => {
  test('keeps a task with the defaults for what it left out', () => {
    const tasks = registry();
    tasks.register(task);
    expect(tasks.get('send-digest')).toMatchObject({ backfillHours: 0, maxAttempts: 8 });
    expect(tasks.list()).toHaveLength(1);
  });

  test('refuses a second task of the same name', () => {
    const tasks = registry();
    tasks.register(task);
    expect(() => tasks.register(task)).toThrow('twice');
  });

  test.each(['SendDigest', 'send_digest', '-x', 'a--b', ''])('refuses the name "%s"', (name) => {
    expect(() => registry().register({ ...task, name })).toThrow('kebab-case');
  });

  test('refuses a time that does not exist at once, not at night', () => {
    expect(() => registry().register({ ...task, schedule: { everyDayAt: '25:00' } })).toThrow(
      '25:00',
    );
  });

  test('refuses a task that comes after the worker has started', () => {
    const tasks = registry();
    tasks.close();
    expect(() => tasks.register(task)).toThrow('after the worker');
  });

  test('knows no task that nobody registered', () => {
    expect(() => registry().get('other')).toThrow('other');
  });
});
