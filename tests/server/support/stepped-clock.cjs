/**
 * `NODE_OPTIONS=--require …/stepped-clock.cjs`: the clock of this process is that of the machine, put forward by as many
 * milliseconds as the file ZHAOSHI_TEST_CLOCK says, whenever it is looked at. PostgreSQL's clock stays as it is. The
 * cron of graphile-worker waits for the next minute by a timer; a step of the clock wakes it.
 */
const { readFileSync } = require('node:fs');

const file = String(process.env.ZHAOSHI_TEST_CLOCK);
const READ_EVERY_MS = 20;
const CRON = /graphile-worker.dist.cron\.js/;

const RealDate = Date;
const realNow = RealDate.now.bind(RealDate);
let offsetMs = 0;
let readAt = -Infinity;

function now() {
  const at = performance.now();
  if (at - readAt > READ_EVERY_MS) {
    readAt = at;
    offsetMs = Number(readFileSync(file, 'utf8'));
  }
  return realNow() + offsetMs;
}

RealDate.now = now;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
});

const realSetTimeout = setTimeout;

/** @param {() => void} callback @param {number} [ms] @param {unknown[]} rest */
function steppedSetTimeout(callback, ms = 0, ...rest) {
  const isCron = ms > 1_000 && CRON.test(new Error().stack ?? '');
  if (!isCron) return realSetTimeout(callback, ms, ...rest);
  const due = now() + ms;
  const timer = realSetTimeout(() => (now() >= due ? callback() : timer.refresh()), 50);
  return timer;
}
Object.defineProperties(steppedSetTimeout, Object.getOwnPropertyDescriptors(realSetTimeout));
globalThis.setTimeout = /** @type {typeof setTimeout} */ (steppedSetTimeout);
