const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @type {Promise<NodeJS.Signals> | undefined} */
let first;

/**
 * Settles at the first request to stop (Ctrl-C, service manager, closed terminal). From the first call on, signals
 * no longer end this process: the caller stops what it started, then returns. npm and the terminal may both send one.
 */
export function stopSignal() {
  first ??= new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve(signal));
  });
  return first;
}
