type Listener = (...args: unknown[]) => void;

/**
 * Runs a task and puts back the process listeners it removed. `strapi.destroy()` removes all of them, vitest's
 * channel to its worker included, and the worker then dies with EPIPE.
 */
export async function keepProcessListeners(task: () => Promise<unknown>): Promise<void> {
  const kept = process.eventNames().map((name) => [name, process.rawListeners(name)] as const);
  try {
    await task();
  } finally {
    for (const [name, listeners] of kept) {
      const present = process.rawListeners(name);
      for (const listener of listeners) {
        if (!present.includes(listener)) process.on(name, listener as Listener);
      }
    }
  }
}
